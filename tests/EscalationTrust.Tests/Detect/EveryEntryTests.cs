namespace EscalationTrust.Tests.Detect;

/// <summary>No entry of a built-in pack is dead: each one, with each of its alternatives, finds the words it names.</summary>
public sealed class EveryEntryTests
{
    public static TheoryData<string> Languages => [.. LexiconLoader.BuiltInLanguages];

    public static TheoryData<string> DraftLanguages => [.. DraftLexicon.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_alternative_of_every_entry_is_found(string language) => AssertAlive(WithoutGuards(Packs.BuiltIn(language)));

    [Theory]
    [MemberData(nameof(DraftLanguages))]
    public void Every_alternative_of_every_entry_for_drafts_is_found(string language)
    {
        LexiconPack pack = DraftLexicon.BuiltIn(language);
        Assert.Empty(pack.Entries);
        pack.Entries.AddRange(pack.DraftEntries);
        AssertAlive(WithoutGuards(pack));
    }

    [Fact]
    public void Every_language_has_words_for_drafts_but_those_in_which_only_requests_are_heard() =>
        Assert.Equal(LexiconLoader.BuiltInLanguages.Except(["mul"]), DraftLexicon.Languages);

    [Fact]
    public void No_entry_is_wider_than_what_is_read_again_behind_a_cut()
    {
        LexiconEntry[] entries = [.. LexiconLoader.BuiltInLanguages.SelectMany(LexiconLoader.BuiltIn).SelectMany(pack => pack.Entries)];
        Assert.True(entries.Length > 3_000, $"Only {entries.Length} entries.");
        Assert.DoesNotContain(entries, entry => entry.Elements.Sum(Width) > MessageReader.Overlap);

        static int Width(LexiconElement element) =>
            element.IsGap ? element.Gap : element.Alternatives.Rows.Select(row => row.Length).Append(1).Max();
    }

    private static void AssertAlive(LexiconPack pack)
    {
        var reader = new MessageReader(LexiconCompiler.Compile([pack]), null);
        var hits = new List<CueHit>();
        var dead = new List<string>();
        for (int entry = 0; entry < pack.Entries.Count; entry++)
        {
            foreach (string text in Texts(pack.Entries[entry]))
            {
                hits.Clear();
                MessageReading reading = reader.Explain(text, pack.Entries[entry].Bot, hits);
                bool found = pack.Entries[entry].Target switch
                {
                    CueTarget.Closing => reading.Marks.ClosingEnd != 0,
                    CueTarget.Desk => reading.Marks.Desk,
                    CueTarget.Agreement => reading.Marks.Agreement,
                    CueTarget.PersonOffered => reading.Marks.OfferEnd != 0,
                    CueTarget.AsksFacts => reading.Marks.FactsEnd != 0,
                    CueTarget.ClearYes => reading.Marks.ClearYes,
                    CueTarget.IfWished => reading.Marks.WishEnd != 0,
                    CueTarget.Unsolved => reading.Marks.Unsolved,
                    CueTarget.AsksBack => reading.Marks.AskEnd != 0,
                    _ => hits.Exists(hit => hit.Entry == entry),
                };
                if (!found)
                {
                    dead.Add($"{pack.Entries[entry].Text}   <-   {text}");
                }
            }
        }

        Assert.True(pack.Entries.Count > 50, $"Only {pack.Entries.Count} entries.");
        Assert.True(dead.Count == 0, $"{dead.Count} dead:\n{string.Join('\n', dead.Take(20))}");
    }

    /// <summary>The shortest text of an entry, and the same with each alternative of each element in turn.</summary>
    private static IEnumerable<string> Texts(LexiconEntry entry)
    {
        for (int varied = 0; varied < entry.Elements.Length; varied++)
        {
            LexiconAlternatives alternatives = entry.Elements[varied].Alternatives;
            foreach (string alternative in Spellings(alternatives))
            {
                yield return string.Join(' ', entry.Elements
                    .Select((element, i) => i == varied ? alternative : element.Optional ? "" : Spellings(element.Alternatives).First())
                    .Where(words => words.Length != 0));
            }
        }
    }

    private static IEnumerable<string> Spellings(LexiconAlternatives alternatives) =>
        alternatives.Singles.Select(word => word.Text).Concat(alternatives.Rows.Select(row => string.Join(' ', row.Select(word => word.Text))));

    private static LexiconPack WithoutGuards(LexiconPack pack)
    {
        LexiconEntry[] entries = [.. pack.Entries.Select(entry => new LexiconEntry
        {
            Text = entry.Text, Target = entry.Target, Bot = entry.Bot, Guard = false, Start = entry.Start, End = entry.End, Elements = entry.Elements,
        })];
        pack.Entries.Clear();
        pack.Entries.AddRange(entries);
        return pack;
    }
}
