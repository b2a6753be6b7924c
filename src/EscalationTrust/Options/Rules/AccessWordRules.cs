namespace EscalationTrust;

/// <summary>Words of a policy that take plain requests for a person away: a guard in a pack of the host's own, a built-in entry left out.</summary>
internal static class AccessWordRules
{
    private const string GuardFix = "Let the guard name the words that make the difference (\"travel agent\"), and no more";
    private const string WithoutFix = "Keep these entries, or hear the request by an entry of your own in Lexicon.Packs";

    /// <summary>What is allowed and deserves a second look.</summary>
    public static void Weakened(EscalationTrustOptions options, PolicyReview review)
    {
        try
        {
            Guards(options, review);
            Without(options.Lexicon, review);
        }
        catch (FormatException)
        {
            // Packs that have no room together make no ladder, and its maker says so.
        }
    }

    private static void Guards(EscalationTrustOptions options, PolicyReview review)
    {
        for (int i = 0; i < options.Lexicon.Packs.Count; i++)
        {
            LexiconEntry[] guards = [.. LexiconPackReader.Read(options.Lexicon.Packs[i], "").Entries.Where(entry => entry.Guard && IsAccess(entry))];
            if (guards.Length != 0)
            {
                Report(PolicyPath.At("Lexicon.Packs", i), guards, "this guard of human-requested", [.. Lost(guards, options.Lexicon)], GuardFix, review);
            }
        }
    }

    private static void Without(LexiconOptions options, PolicyReview review)
    {
        var left = options.Without.ToHashSet(StringComparer.Ordinal);
        LexiconEntry[] access = left.Count == 0 ? [] :
            [.. LexiconLoader.BuiltInLanguages.SelectMany(LexiconLoader.BuiltIn).SelectMany(pack => pack.Entries).Where(entry => !entry.Guard && IsAccess(entry) && left.Contains(entry.Text))];
        if (access.Length != 0)
        {
            MessageReader before = Reader(LexiconLoader.Load(new LexiconOptions { Languages = options.Languages }));
            MessageReader after = Reader(LexiconLoader.Load(options));
            Report("Lexicon.Without", access, "leaving this out", [.. PlainRequests.In(options.Languages).Where(request => Hears(before, request) && !Hears(after, request))], WithoutFix, review);
        }
    }

    private static void Report(string path, LexiconEntry[] entries, string what, string[] lost, string fix, PolicyReview review)
    {
        if (lost.Length != 0)
        {
            review.Add(
                path,
                PolicyReview.Show(string.Join("; ", entries.Select(entry => entry.Text))),
                $"{what} takes away {lost.Length} plain {(lost.Length == 1 ? "request" : "requests")} for a person, such as \"{lost[0]}\"",
                fix);
        }
    }

    /// <summary>Plain requests that the words in use hear without these guards and miss with them.</summary>
    private static IEnumerable<string> Lost(LexiconEntry[] guards, LexiconOptions options)
    {
        // Most guards touch none of them, and that is found out without compiling the built-in words anew.
        MessageReader touching = Reader(LexiconCompiler.Compile([PackOf(guards.Select(AsHit))]));
        string[] touched = [.. PlainRequests.In(options.Languages).Where(request => Hears(touching, request))];
        if (touched.Length == 0)
        {
            return [];
        }

        var without = new LexiconOptions { Languages = options.Languages, Without = options.Without };
        MessageReader before = Reader(LexiconLoader.Load(without));
        MessageReader after = Reader(LexiconLoader.Load(without, PackOf(guards)));
        return touched.Where(request => Hears(before, request) && !Hears(after, request));
    }

    private static bool Hears(MessageReader reader, string request) => reader.Read(request, bot: false).Signals.Overlaps(SignalCatalog.Access);

    private static MessageReader Reader(CueLexicon lexicon) => new(lexicon, cap: null);

    private static bool IsAccess(LexiconEntry entry) => entry is { Bot: false, Target: (byte)Signal.HumanRequested or (byte)Signal.BotRefused };

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
        Start = guard.Start,
        End = guard.End,
        Elements = guard.Elements,
    };
}
