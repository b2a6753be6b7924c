using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EscalationTrust.Tests;

public sealed class PolicyPageTests
{
    private const string Page = "src/EscalationTrust/docs/policy.md";
    private const string Begin = "<!-- options: written by a test, UPDATE_GOLDEN=1 -->\n";
    private const string End = "<!-- /options -->";

    [Fact]
    public void The_page_lists_every_option_with_its_default_and_meaning()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.Root, Page)).ReplaceLineEndings("\n");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.InRange(begin, Begin.Length, end);
        GoldenFile.Matches(Page, page[..begin] + Table() + page[end..]);
    }

    [Fact]
    public void The_page_names_every_preset()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.Root, Page));
        Assert.All(Enum.GetValues<EscalationPreset>(), preset => Assert.Contains($"| `{preset.Name()}` |", page));
    }

    [Fact]
    public void The_documents_on_the_page_are_valid()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.Root, Page)).ReplaceLineEndings("\n");
        string[] blocks = [.. page.Split("```json\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Empty(PolicyDocument.Validate(block)));
    }

    private static string Table()
    {
        JsonNode defaults = JsonNode.Parse(PolicyDocument.Write(new EscalationTrustOptions()))!;
        var table = new StringBuilder("| property of the document | default | meaning |\n|---|---|---|\n");
        Rows(table, PolicyFields.Policy.Shape, "", defaults);
        return table.ToString();
    }

    private static void Rows(StringBuilder table, FieldShape shape, string path, JsonNode? defaults)
    {
        foreach (PolicyField field in shape.Fields)
        {
            string own = path + field.DocumentName;
            JsonNode? value = defaults?[field.DocumentName];
            string shown = field.Shape.Kind switch
            {
                ShapeKind.Object or ShapeKind.Objects or ShapeKind.Numbers => "",
                _ => value is null ? "–" : $"`{value.ToJsonString(Relaxed)}`",
            };
            table.Append($"| `{own}` | {shown} | {XmlDocs.Summary(field.Owner, field.Name).Replace("|", "\\|")} |\n");
            if (field.Shape.Kind != ShapeKind.ObjectList)
            {
                Rows(table, field.Shape, field.Shape.Kind == ShapeKind.Objects ? own + ".*." : own + ".", value);
            }
        }
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
