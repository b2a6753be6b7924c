namespace EscalationTrust.Benchmarks;

/// <summary>What the figures have to reach. Times in nanoseconds, sizes in bytes, ratios against our full decision.</summary>
internal static class Goals
{
    private static readonly (string Key, string What, double AtMost)[] Times =
    [
        ("FullDecision.Ladder", "full decision, hot, median ns", 450),
        ("FullDecision.LadderWithPreviousReply", "the same with a previous reply of 200 characters, median ns", 900),
        ("Streaming.Ladder", "full decision over 4,096 conversations, median ns", 700),
        ("WithoutSimd.Ladder", "full decision without hardware intrinsics, median ns", 1_000),
        ("StructuredSignals.Ladder", "structured signals only, median ns", 25),
        ("Building.DefaultLadder", "building the default ladder, median ns", 10_000_000),
        ("QueueAudit.Exact(100000)", "exact audit of 100,000 tickets in random order, median ns", 12_000_000),
        ("QueueAudit.Estimate(100000)", "estimate of the same, median ns", 2_500_000),
        ("Handoff.Build", "packet of 30 turns, built, median ns", 5_000),
        ("Handoff.Mask", "personal data in 30 messages, median ns", 10_000),
        ("Handoff.WriteTwoKilobytes", "packet of two kilobytes as JSON, median ns", 4_000),
        ("Cold.Ladder", "full decision, cold, median ns", 3_000),
    ];

    private static readonly (string Key, string What, double AtMost)[] Sizes =
    [
        ("FullDecision.Ladder", "full decision, bytes", 0),
        ("FullDecision.LadderWithPreviousReply", "the same with a previous reply, bytes", 0),
        ("StructuredSignals.Ladder", "structured signals only, bytes", 0),
        ("DraftReview.Answer", "review of a draft, bytes", 0),
        ("Handoff.WriteJson", "packet as JSON into the caller's buffer, bytes", 0),
        ("Building.DefaultLadder", "building the default ladder, bytes", 2_000_000),
        ("QueueAudit.Exact(100000)", "exact audit of 100,000 tickets, bytes", 0),
        ("QueueAudit.Estimate(100000)", "estimate of the same, bytes", 0),
    ];

    private static readonly (string Key, string Base, string What, double AtLeast)[] Ratios =
    [
        ("FullDecision.CarefulSearchValues", "FullDecision.Ladder", "careful .NET, times ours", 20),
        ("FullDecision.UsualRegexes", "FullDecision.Ladder", "usual .NET, times ours", 150),
    ];

    /// <summary>Judges what was measured; goals whose benchmark did not run are left out.</summary>
    public static IEnumerable<(string What, double Value, string Goal, bool Reached)> Judge(IReadOnlyList<Measurement> measured)
    {
        Dictionary<string, Measurement> byKey = measured.ToDictionary(measurement => measurement.Key);
        foreach ((string key, string what, double limit) in Times.Where(time => byKey.ContainsKey(time.Key)))
        {
            yield return (what, byKey[key].Median, $"≤ {limit:N0}", byKey[key].Median <= limit);
        }

        // Less than one byte an operation is the harness, not the operation.
        foreach ((string key, string what, double limit) in Sizes.Where(size => byKey.ContainsKey(size.Key)))
        {
            yield return (what, byKey[key].Allocated, $"≤ {limit:N0}", byKey[key].Allocated < limit + 1);
        }

        foreach ((string key, string ours, string what, double limit) in Ratios.Where(ratio => byKey.ContainsKey(ratio.Key) && byKey.ContainsKey(ratio.Base)))
        {
            double ratio = byKey[key].Median / byKey[ours].Median;
            yield return (what, ratio, $"≥ {limit:N0}", ratio >= limit);
        }

        if (byKey.TryGetValue("FullDecision.Ladder", out Measurement? full) && byKey.TryGetValue("TokenizeOnly.Tokenize", out Measurement? floor))
        {
            yield return ("full decision, times the tokenise-and-hash floor", full.Median / floor.Median, "≤ 1.6", full.Median / floor.Median <= 1.6);
        }
    }
}
