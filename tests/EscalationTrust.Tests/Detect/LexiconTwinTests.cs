namespace EscalationTrust.Tests.Detect;

/// <summary>The compiled lexicon finds what trying every entry at every word finds.</summary>
public sealed class LexiconTwinTests
{
    private const string Small = """
        class person = human~ | person | real person | agent~ | somebody
        class speak = speak | talk
        [human-requested]
        <speak> to|with ..2 <person>
        ^ <person> please? $
        i'd|i_would like? a <person>
        [guard human-requested]
        user agent~
        do_not|don't ..3 <person>
        [outage]
        can't|cannot log_in|sign_on
        ..2 everything is? down $
        [safety]
        ^. please? <person> please? .$
        ^. everything|down ..1 is
        [guard safety]
        real <person> .$
        [guard outage]
        upside down
        [frustration]
        this is so|really ..1 bad
        工人
        [stopwords]
        to a is
        """;

    [Fact]
    public void A_small_pack_agrees_on_many_messages() => Compare(LexiconPackReader.Read(Small, "small"), seeds: 4_000, phrases: 3);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("tr")]
    [InlineData("zh")]
    public void A_built_in_pack_agrees(string language) => Compare(Packs.BuiltIn(language), seeds: 60, phrases: 2);

    [Fact]
    public void Phrases_across_the_cut_between_chunks_are_found()
    {
        var reader = new MessageReader(LexiconCompiler.Compile([LexiconPackReader.Read(Small, "small")]), null);
        for (int before = 980; before < 1_060; before++)
        {
            string filler = string.Concat(Enumerable.Repeat("violin ", 200))[..before].TrimEnd() + new string(' ', 2);
            Assert.True(reader.Read(filler + "talk to a real person", bot: false).Signals.Contains(Signal.HumanRequested), $"{before}");
            Assert.False(reader.Read(filler + "don't talk to a real person", bot: false).Signals.Contains(Signal.HumanRequested), $"{before}");
            Assert.False(reader.Read(filler + "talk to. A real person", bot: false).Signals.Contains(Signal.HumanRequested), $"{before}");
        }
    }

    [Fact]
    public void Long_messages_agree()
    {
        LexiconPack pack = LexiconPackReader.Read(Small, "small");
        for (int seed = 0; seed < 30; seed++)
        {
            CompareOne(pack, new RandomMessage(pack, new Random(seed)).Any(60 + seed));
        }
    }

    private static void Compare(LexiconPack pack, int seeds, int phrases)
    {
        var naive = new NaiveLexicon(pack);
        var reader = new MessageReader(LexiconCompiler.Compile([pack]), null);
        int decided = 0;
        for (int seed = 0; seed < seeds; seed++)
        {
            string message = new RandomMessage(pack, new Random(seed)).Any(phrases);
            decided += Compare(naive, reader, message, bot: false) + Compare(naive, reader, message, bot: true);
        }

        // Where a guard touches some of several ways to match, both answers are right; that must stay the exception.
        Assert.True(decided > seeds / 2, $"Only {decided} signals in {seeds} messages were beyond doubt.");
    }

    private static void CompareOne(LexiconPack pack, string message) =>
        Compare(new NaiveLexicon(pack), new MessageReader(LexiconCompiler.Compile([pack]), null), message, bot: false);

    /// <returns>How many signals the slow matcher is sure of.</returns>
    private static int Compare(NaiveLexicon naive, MessageReader reader, string message, bool bot)
    {
        if (naive.IsDoubtful(message))
        {
            return 0;
        }

        List<NaiveHit> hits = naive.Hits(message, bot);
        SignalSet raised = reader.Read(message, bot).Signals;
        int sure = 0;
        for (byte target = 0; target < 64; target++)
        {
            NaiveHit[] found = [.. hits.Where(hit => hit.Target == target && !hit.Guard)];
            NaiveHit[] guards = [.. hits.Where(hit => hit.Target == target && hit.Guard)];
            bool free = found.Any(hit => !guards.Any(hit.Overlaps));
            bool everyPlaceFree = found.GroupBy(hit => hit.Entry).Any(entry => entry.All(hit => !guards.Any(hit.Overlaps)));
            bool expected = everyPlaceFree;
            if (free == everyPlaceFree)
            {
                Assert.True(expected == raised.Contains((Signal)target), $"\"{message}\" ({(bot ? "bot" : "customer")}): {(Signal)target} expected {expected}; entries {string.Join(',', found.Select(hit => hit.Entry))}; guards {string.Join(',', guards.Select(hit => hit.Entry))}");
                sure += expected ? 1 : 0;
            }
        }

        return sure;
    }
}
