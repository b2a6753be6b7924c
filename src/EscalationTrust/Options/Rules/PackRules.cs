namespace EscalationTrust;

/// <summary>Packs that exist, once each, and that say where they come from.</summary>
internal static class PackRules
{
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options is not { Packs: { } names, OwnPacks: { } own })
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            Name(PolicyPath.At("Packs", i), names[i], seen, review);
        }

        for (int i = 0; i < own.Count; i++)
        {
            string path = PolicyPath.At("OwnPacks", i);
            if (own[i] is { } pack)
            {
                Own(path, pack, review);
                Once(PolicyPath.Of(path, "Id"), pack.Id, seen, review);
            }
        }
    }

    /// <summary>Everything that is wrong with one pack.</summary>
    public static IReadOnlyList<PolicyFailure> Validate(PolicyPack pack)
    {
        var review = new PolicyReview();
        PackFields.Pack.Check(pack, "", review);
        Own("", pack, review);
        return review.Failures;
    }

    private static void Name(string path, string? name, HashSet<string> seen, PolicyReview review)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        if (!PolicyPacks.Names.Contains(name))
        {
            string fix = NearestName.To(name, PolicyPacks.Names) is { } nearest ? $"Write \"{nearest}\" if that is meant" : $"There are: {string.Join(", ", PolicyPacks.Names)}";
            review.Add(path, PolicyReview.Show(name), "there is no built-in policy pack of that name", fix + "; add a pack of your own to OwnPacks");
        }

        Once(path, name, seen, review);
    }

    private static void Once(string path, string? id, HashSet<string> seen, PolicyReview review)
    {
        if (!string.IsNullOrEmpty(id) && !seen.Add(id))
        {
            review.Add(path, PolicyReview.Show(id), "is named twice", "Keep one of them");
        }
    }

    private static void Own(string path, PolicyPack pack, PolicyReview review)
    {
        if (!string.IsNullOrEmpty(pack.Id) && !pack.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            review.Add(PolicyPath.Of(path, "Id"), PolicyReview.Show(pack.Id), "must be lower case letters, digits and hyphens", "Write it like \"es-ley-10-2025\"");
        }

        // A built-in pack says that nobody compared it; whoever makes it a pack of their own gives it a name and a day.
        if (pack.VerifiedOn is null && !PolicyPacks.Names.Contains(pack.Id))
        {
            review.Add(PolicyPath.Of(path, "VerifiedOn"), "null", "must be given, since packs age", "Write the day on which somebody compared the pack with its source");
        }

        if (pack.Requires is { } requires)
        {
            Requires(PolicyPath.Of(path, "Requires"), requires, review);
        }
    }

    private static void Requires(string path, PackRequirements requires, PolicyReview review)
    {
        SignalRules.Escalating(PolicyPath.Of(path, "AlwaysEscalate"), requires.AlwaysEscalate, review);
        if (requires.AlwaysContain?.Contains(Signal.Gratitude) == true)
        {
            SignalRules.Gratitude(PolicyPath.Of(path, "AlwaysContain"), review);
        }

        if (requires.EscalateAtMost.HasValue != requires.ContainAtMost.HasValue || requires.ContainAtMost >= requires.EscalateAtMost)
        {
            review.Add(
                PolicyPath.Of(path, "ContainAtMost"),
                requires.ContainAtMost is { } contain ? PolicyReview.Number(contain) : "null",
                $"must be set together with EscalateAtMost and lie below it, which is {(requires.EscalateAtMost is { } escalate ? PolicyReview.Number(escalate) : "null")}",
                "Set both, with ContainAtMost below");
        }
    }
}
