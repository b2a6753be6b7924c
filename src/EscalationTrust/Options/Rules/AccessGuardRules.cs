namespace EscalationTrust;

/// <summary>A guard in a pack of the host's own that takes plain requests for a person away.</summary>
internal static class AccessGuardRules
{
    private const string Fix = "Let the guard name the words that make the difference (\"travel agent\"), and no more";

    private static readonly SignalSet Access = SignalSet.Of(Signal.HumanRequested, Signal.BotRefused);

    /// <summary>What is allowed and deserves a second look: each pack that takes a plain request away.</summary>
    public static void Weakened(EscalationTrustOptions options, PolicyReview review)
    {
        for (int i = 0; i < options.Lexicon.Packs.Count; i++)
        {
            LexiconEntry[] guards = [.. LexiconPackReader.Read(options.Lexicon.Packs[i], "").Entries.Where(IsAccessGuard)];
            string[] lost = guards.Length == 0 ? [] : Lost(guards, options.Lexicon);
            if (lost.Length != 0)
            {
                review.Add(
                    PolicyPath.At("Lexicon.Packs", i),
                    PolicyReview.Show(string.Join("; ", guards.Select(guard => guard.Text))),
                    $"this guard of human-requested takes away {lost.Length} plain {(lost.Length == 1 ? "request" : "requests")} for a person, such as \"{lost[0]}\"",
                    Fix);
            }
        }
    }

    /// <summary>Plain requests that the words in use hear without these guards and miss with them.</summary>
    private static string[] Lost(LexiconEntry[] guards, LexiconOptions options)
    {
        try
        {
            return [.. Missed(guards, options)];
        }
        catch (FormatException)
        {
            // Packs that have no room together make no ladder, and its maker says so.
            return [];
        }
    }

    private static IEnumerable<string> Missed(LexiconEntry[] guards, LexiconOptions options)
    {
        // Most guards touch none of them, and that is found out without compiling the built-in words anew.
        var touching = new MessageReader(LexiconCompiler.Compile([PackOf(guards.Select(AsHit))]), cap: null);
        string[] touched = [.. PlainRequests.In(options.Languages).Where(request => Hears(touching, request))];
        if (touched.Length == 0)
        {
            return [];
        }

        var without = new LexiconOptions { Languages = options.Languages, Without = options.Without };
        var before = new MessageReader(LexiconLoader.Load(without), cap: null);
        var after = new MessageReader(LexiconLoader.Load(without, PackOf(guards)), cap: null);
        return touched.Where(request => Hears(before, request) && !Hears(after, request));
    }

    private static bool Hears(MessageReader reader, string request) => reader.Read(request, bot: false).Signals.Overlaps(Access);

    private static bool IsAccessGuard(LexiconEntry entry) =>
        entry is { Guard: true, Bot: false, Target: (byte)Signal.HumanRequested or (byte)Signal.BotRefused };

    private static LexiconPack PackOf(IEnumerable<LexiconEntry> entries)
    {
        var pack = new LexiconPack();
        pack.Entries.AddRange(entries);
        return pack;
    }

    private static LexiconEntry AsHit(LexiconEntry guard) => new()
    {
        Text = guard.Text,
        Target = (byte)Signal.HumanRequested,
        Bot = false,
        Guard = false,
        AtStart = guard.AtStart,
        AtEnd = guard.AtEnd,
        Elements = guard.Elements,
    };
}
