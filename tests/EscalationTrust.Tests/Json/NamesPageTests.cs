using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EscalationTrust.Tests.Json;

/// <summary>docs/names.md is written from the code; run with UPDATE_GOLDEN=1 to write it anew.</summary>
public sealed partial class NamesPageTests
{
    private static readonly Dictionary<string, string> Summaries =
        XDocument.Load(Path.ChangeExtension(typeof(Signal).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")));

    [Fact]
    public void The_page_lists_every_stored_name() =>
        Repository.AssertApproved("src/EscalationTrust/docs/names.md", Page(), "UPDATE_GOLDEN");

    [Fact]
    public void Every_name_is_kebab_case_and_stands_once_in_its_table()
    {
        foreach ((_, _, string[] names) in Tables())
        {
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Matches("^[a-z]+[0-9]*(-[a-z0-9]+)*$", name));
            Assert.DoesNotContain("undefined", names);
            Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static IEnumerable<(string Title, string Text, string[] Names)> Tables()
    {
        yield return Table<SignalFamily>("Families", f => f.Name());
        yield return Table<Signal>("Signals", s => s.Name(), ("family", s => s.Family().Name()));
        yield return Table<LadderStage>("Stages", s => s.Name());
        yield return Table<EscalationReason>("Reasons", r => r.Name());
        yield return Table<PermittedActs>("Acts", a => a.Name(), acts: a => System.Numerics.BitOperations.IsPow2((int)a) && a != 0);
        yield return Table<NoticeKey>("Notices", n => n.Name());
        yield return Table<ReplyViolations>("Violations of a draft", v => v.Name(), acts: v => v != 0);
        yield return Table<AccessWay>("Ways to a person", w => w.Name());
        yield return Table<Custody>("Custody", CustodyNames.Of);
        yield return Table<CustodyEvent>("Events of custody", CustodyNames.Of);
        yield return Table<HandoffPriority>("Priorities", p => p.Name());
        yield return Table<Resolution>("Resolutions", CustodyNames.Of);
        yield return Table<AuthorityLevel>("Levels of authority", l => l.Name());
        yield return Table<Availability>("Availabilities", a => a.Name());
        yield return Table<AccountTier>("Account values", t => t.Name());
        yield return Table<ContactKind>("Kinds of contact", k => k.Name());
        yield return Table<Speaker>("Speakers", s => s.Name());
        yield return Table<AttemptOutcome>("Outcomes", o => o.Name());
    }

    private static (string Title, string Text, string[] Names) Table<T>(
        string title, Func<T, string> name, (string Title, Func<T, string> Value)? column = null, Func<T, bool>? acts = null)
        where T : struct, Enum
    {
        T[] values = [.. Enum.GetValues<T>().Where(value => acts?.Invoke(value) ?? true)];
        var text = new StringBuilder();
        text.Append($"\n## {title}\n\n{Summaries["T:" + typeof(T).FullName]}\n\n");
        text.Append(column is null ? "| name | meaning |\n|---|---|\n" : $"| name | {column.Value.Title} | meaning |\n|---|---|---|\n");
        foreach (T value in values)
        {
            string meaning = Summaries[$"F:{typeof(T).FullName}.{value}"];
            text.Append($"| `{name(value)}` |{(column is null ? "" : $" {column.Value.Value(value)} |")} {meaning} |\n");
        }

        return (title, text.ToString(), [.. values.Select(name)]);
    }

    private static string Page() =>
        "# Names\n\nEvery name that stands in a stored format: decision log, transcript, policy document, handoff packet. Names never change their meaning.\n"
        + "This page is written from the code by a test; `UPDATE_GOLDEN=1 dotnet test` writes it anew.\n"
        + string.Concat(Tables().Select(table => table.Text));

    private static string Plain(XElement? summary)
    {
        foreach (XElement reference in summary?.Descendants().Where(e => e.Attribute("cref") is not null).ToArray() ?? [])
        {
            string cref = reference.Attribute("cref")!.Value;
            reference.ReplaceWith($"`{cref[(cref.LastIndexOf('.', cref.Contains('(') ? cref.IndexOf('(') : cref.Length - 1) + 1)..]}`");
        }

        return Spaces().Replace(summary?.Value ?? "", " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
