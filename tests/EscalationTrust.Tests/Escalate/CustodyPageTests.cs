using System.Text;

namespace EscalationTrust.Tests.Escalate;

public sealed class CustodyPageTests
{
    private const string Page = "src/EscalationTrust/docs/custody.md";
    private const string Begin = "<!-- table: written by a test, UPDATE_GOLDEN=1 -->\n";
    private const string End = "<!-- /table -->";

    [Fact]
    public void The_page_shows_the_table_that_runs()
    {
        string page = Repository.Read(Page);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.InRange(begin, Begin.Length, end);
        GoldenFile.Matches(Page, page[..begin] + Table() + page[end..]);
    }

    private static string Table()
    {
        var table = new StringBuilder("| event | from | to | meaning |\n|---|---|---|---|\n");
        foreach (CustodyEvent custodyEvent in Enum.GetValues<CustodyEvent>())
        {
            string from = CustodyTable.Origins(custodyEvent).Replace(" or ", ", ");
            string meaning = XmlDocs.SummaryOf($"F:EscalationTrust.CustodyEvent.{custodyEvent}");
            table.Append($"| `{CustodyNames.Of(custodyEvent)}` | {from} | **{CustodyNames.Of(CustodyTable.Target(custodyEvent))}** | {meaning} |\n");
        }

        return table.ToString();
    }
}
