using System.Text;

namespace EscalationTrust.Tests.Escalate;

/// <summary>The page's table is written from the code; run with UPDATE_GOLDEN=1 to write it anew.</summary>
public sealed class NoticesPageTests
{
    private const string Page = "src/EscalationTrust/docs/notices.md";
    private const string Begin = "<!-- notices: written by a test, UPDATE_GOLDEN=1 -->\n";
    private const string End = "<!-- /notices -->";

    [Fact]
    public void The_page_lists_every_notice_with_its_text_and_when_it_may_be_said() =>
        GoldenFile.MatchesPart(Page, Begin, End, Table());

    [Fact]
    public void The_documents_on_the_page_are_valid()
    {
        string[] blocks = [.. Repository.Read(Page).Split("```json\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Empty(PolicyDocument.Validate(block)));
    }

    private static string Table()
    {
        var table = new StringBuilder("| notice | may be said while | default text |\n|---|---|---|\n");
        foreach (NoticeKey key in Enum.GetValues<NoticeKey>().Where(key => key != NoticeKey.None))
        {
            Custody[] may = [.. Enum.GetValues<Custody>().Where(custody => key.MayBeSaid(custody))];
            string when = may.Length == Enum.GetValues<Custody>().Length ? "always"
                : may.Length > 4 ? "no person owns it"
                : string.Join(", ", may.Select(CustodyNames.Of));
            table.Append($"| `{key.Name()}` | {when} | {EnglishNotices.Template(key).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return table.ToString();
    }
}
