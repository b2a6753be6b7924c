using System.Text;

namespace EscalationTrust.Tests.Json;

public sealed class FlatRowReaderTests
{
    [Fact]
    public void A_table_and_an_object_a_line_say_the_same()
    {
        Assert.Equal(Rows("id,note,n\n1,\"a, \"\"b\"\"\",\n"), Rows("{\"id\":1,\"note\":\"a, \\\"b\\\"\",\"n\":null}\n"));
        Assert.Equal(["id=1 note=a, \"b\" n="], Rows("id,note,n\r\n1,\"a, \"\"b\"\"\",\r\n"));
    }

    [Fact]
    public void Texts_numbers_and_flags_are_read_and_what_is_nested_is_passed_over() =>
        Assert.Equal(["a=x b=1.5e3 c=true d=false e= f="], Rows("{\"a\":\"x\",\"b\":1.5e3,\"c\":true,\"d\":false,\"e\":{\"z\":[1]},\"f\":[{}]}"));

    [Theory]
    [InlineData("id,n\n1", "the row has 1 fields and the heading 2")]
    [InlineData("id,n\n\"1,2", "field 1 opens a quote and does not close it")]
    [InlineData("id,n\n\"1\"2,3", "field 1 goes on after its closing quote")]
    [InlineData("{\"id\":1}\n[]", "does not hold an object")]
    [InlineData("{\"id\":1}\nid", "not valid JSON")]
    [InlineData("{\"id\":1} x", "not valid JSON")]
    public void What_is_no_record_is_said(string text, string error) =>
        Assert.Contains(error, Assert.Throws<FormatException>(() => Rows(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two lines\"")]
    [InlineData(null, "")]
    public void A_field_is_quoted_where_it_must_be(string? value, string expected)
    {
        var line = new StringBuilder();
        CsvFields.Append(line, value);
        Assert.Equal(expected, line.ToString());
    }

    private static string[] Rows(string text)
    {
        var reader = new FlatRowReader();
        var row = new Dictionary<string, string?>();
        var rows = new List<string>();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (reader.TryRead(Encoding.UTF8.GetBytes(line), row))
            {
                rows.Add(string.Join(' ', row.Select(pair => pair.Key + "=" + pair.Value)));
            }
        }

        return [.. rows];
    }
}
