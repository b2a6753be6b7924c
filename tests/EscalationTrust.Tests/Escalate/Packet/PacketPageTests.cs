using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EscalationTrust.Tests.Packet;

/// <summary>The tables of docs/handoff-packet.md are written from the schema and from the code; run with UPDATE_GOLDEN=1 to write them anew.</summary>
public sealed class PacketPageTests
{
    private const string Page = "src/EscalationTrust/docs/handoff-packet.md";

    [Fact]
    public void The_page_lists_every_field_every_question_and_every_cut()
    {
        string page = Repository.Read(Page);
        page = With(page, "completeness", Questions());
        page = With(page, "budget", Budget());
        page = With(page, "fields", Fields());
        Repository.AssertApproved(Page, page, "UPDATE_GOLDEN");
    }

    private static string With(string page, string section, string table)
    {
        string begin = $"<!-- {section}: written by a test, UPDATE_GOLDEN=1 -->\n";
        int start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = page.IndexOf($"<!-- /{section} -->", StringComparison.Ordinal);
        Assert.InRange(start, begin.Length, end);
        return page[..start] + table + page[end..];
    }

    private static string Questions() =>
        "| gap | required | weight | asks for |\n|---|---|--:|---|\n" + string.Concat(CompletenessCheck.Questions.Select(question =>
            string.Create(CultureInfo.InvariantCulture, $"| `{question.Name}` | {(question.Required ? "yes" : "")} | {question.Weight:0.00} | {question.Meaning} |\n")));

    private static string Budget() =>
        "| | field | what goes |\n|--:|---|---|\n"
        + string.Concat(PacketBudget.Steps.Select((step, i) => $"| {i + 1} | `{step.Field}` | {step.Meaning} |\n"));

    private static string Fields()
    {
        var table = new StringBuilder("| field | type | meaning |\n|---|---|---|\n");
        using JsonDocument schema = JsonDocument.Parse(HandoffPacketJson.Schema);
        Rows(table, schema.RootElement, "");
        return table.ToString();
    }

    private static void Rows(StringBuilder table, JsonElement schema, string path)
    {
        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject())
        {
            JsonElement field = property.Value;
            string type = field.GetProperty("type").GetString()!;
            bool map = field.TryGetProperty("additionalProperties", out _);
            string shown = map ? "map of strings" : field.TryGetProperty("format", out _) ? "time" : type;
            table.Append($"| `{path}{property.Name}` | {shown} | {field.GetProperty("description").GetString()} |\n");
            if (type == "object" && !map)
            {
                Rows(table, field, $"{path}{property.Name}.");
            }
            else if (type == "array" && field.GetProperty("items").TryGetProperty("properties", out _))
            {
                Rows(table, field.GetProperty("items"), $"{path}{property.Name}[].");
            }
        }
    }
}
