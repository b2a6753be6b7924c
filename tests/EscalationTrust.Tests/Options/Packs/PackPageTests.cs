using System.Globalization;
using System.Text;

namespace EscalationTrust.Tests;

/// <summary>The page's table is written from the packs; run with UPDATE_GOLDEN=1 to write it anew.</summary>
public sealed class PackPageTests
{
    private const string Page = "src/EscalationTrust/docs/policy-packs.md";
    private const string Begin = "<!-- packs: written by a test, UPDATE_GOLDEN=1 -->\n";
    private const string End = "<!-- /packs -->";

    [Fact]
    public void The_page_lists_every_pack_with_its_source_and_dates() =>
        GoldenFile.MatchesPart(Page, Begin, End, Table());

    [Fact]
    public void The_pack_on_the_page_is_valid()
    {
        string[] blocks = [.. Repository.Read(Page).Split("```json pack\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Empty(PolicyPackDocument.Validate(block)));
    }

    private static string Table()
    {
        var table = new StringBuilder("| pack | what | citation | to be kept from | last verified |\n|---|---|---|---|---|\n");
        foreach (PolicyPack pack in PolicyPacks.Names.Select(PolicyPacks.Get))
        {
            table.Append($"| `{pack.Id}` | {pack.Title} | {pack.Citation} | {pack.EffectiveFrom:yyyy-MM-dd} | {Verified(pack)} |\n");
        }

        foreach (PolicyPack pack in PolicyPacks.Names.Select(PolicyPacks.Get))
        {
            table.Append($"\n**`{pack.Id}`** binds: {pack.Scope}\n\n{string.Concat(pack.Notes.Select(note => $"* {note}\n"))}");
        }

        return table.ToString();
    }

    private static string Verified(PolicyPack pack) => pack.VerifiedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not verified against its source";
}
