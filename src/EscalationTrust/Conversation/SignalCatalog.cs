namespace EscalationTrust;

/// <summary>The family and the stored name of each signal.</summary>
internal static class SignalCatalog
{
    /// <summary>What asks for a person, which nothing may gate.</summary>
    public static SignalSet Access => SignalSet.FromBits(1UL << (int)Signal.HumanRequested | 1UL << (int)Signal.BotRefused);

    public const int Count = 64;

    public const int FirstHostSlot = 48;

    private static readonly Entry[] Entries =
    [
        new(SignalFamily.Access, "human-requested"),
        new(SignalFamily.Access, "bot-refused"),
        new(SignalFamily.Repetition, "customer-restates"),
        new(SignalFamily.Repetition, "customer-says-repeated"),
        new(SignalFamily.Repetition, "bot-repeats"),
        new(SignalFamily.Repetition, "doom-loop"),
        new(SignalFamily.Repetition, "ping-pong"),
        new(SignalFamily.Repetition, "stall"),
        new(SignalFamily.Repetition, "answer-rejected"),
        new(SignalFamily.Repetition, "customer-negates"),
        new(SignalFamily.Repetition, "alternative-asked"),
        new(SignalFamily.Friction, "frustration"),
        new(SignalFamily.Friction, "abuse"),
        new(SignalFamily.Friction, "shouting"),
        new(SignalFamily.Friction, "negative-sentiment"),
        new(SignalFamily.Friction, "falling-sentiment"),
        new(SignalFamily.Friction, "gratitude"),
        new(SignalFamily.Substance, "billing-dispute"),
        new(SignalFamily.Substance, "refund-or-cancellation"),
        new(SignalFamily.Substance, "policy-ambiguity"),
        new(SignalFamily.Substance, "interpretation-needed"),
        new(SignalFamily.Substance, "legal"),
        new(SignalFamily.Substance, "security"),
        new(SignalFamily.Substance, "safety"),
        new(SignalFamily.Substance, "vulnerability"),
        new(SignalFamily.Substance, "outage"),
        new(SignalFamily.Substance, "denial-or-appeal"),
        new(SignalFamily.Substance, "multi-cause"),
        new(SignalFamily.Substance, "executive-escalation"),
        new(SignalFamily.Relationship, "churn-threat"),
        new(SignalFamily.Relationship, "high-value-account"),
        new(SignalFamily.Relationship, "renewal-near"),
        new(SignalFamily.Relationship, "broken-trust"),
        new(SignalFamily.Machine, "low-confidence"),
        new(SignalFamily.Machine, "unknown-confidence"),
        new(SignalFamily.Machine, "mismatched-confidence"),
        new(SignalFamily.Machine, "not-understood"),
        new(SignalFamily.Machine, "knowledge-silence"),
        new(SignalFamily.Machine, "missing-history"),
        new(SignalFamily.Machine, "tool-failure"),
        new(SignalFamily.Machine, "repeated-tool-call"),
        new(SignalFamily.Machine, "ungrounded"),
        new(SignalFamily.Machine, "bot-inability"),
        new(SignalFamily.Machine, "promise-without-action"),
        new(SignalFamily.Machine, "malformed-reply"),
        new(SignalFamily.Machine, "inactivity"),
        new(SignalFamily.Machine, "turn-budget"),
        new(SignalFamily.Machine, "text-truncated"),
        new(SignalFamily.Host, "host-1"),
        new(SignalFamily.Host, "host-2"),
        new(SignalFamily.Host, "host-3"),
        new(SignalFamily.Host, "host-4"),
        new(SignalFamily.Host, "host-5"),
        new(SignalFamily.Host, "host-6"),
        new(SignalFamily.Host, "host-7"),
        new(SignalFamily.Host, "host-8"),
        new(SignalFamily.Host, "host-9"),
        new(SignalFamily.Host, "host-10"),
        new(SignalFamily.Host, "host-11"),
        new(SignalFamily.Host, "host-12"),
        new(SignalFamily.Host, "host-13"),
        new(SignalFamily.Host, "host-14"),
        new(SignalFamily.Host, "host-15"),
        new(SignalFamily.Host, "host-16"),
    ];

    private static readonly Dictionary<string, Signal> ByName =
        Enumerable.Range(0, Count).ToDictionary(i => Entries[i].Name, i => (Signal)i, StringComparer.Ordinal);

    public static SignalFamily FamilyOf(Signal signal) =>
        (uint)signal < Count ? Entries[(int)signal].Family : SignalFamily.Host;

    public static string NameOf(Signal signal) => (uint)signal < Count ? Entries[(int)signal].Name : "undefined";

    public static bool TryParse(string? name, out Signal signal)
    {
        signal = default;
        return name is not null && ByName.TryGetValue(name, out signal);
    }

    public static SignalSet SetOf(SignalFamily family)
    {
        SignalSet set = default;
        for (int i = 0; i < Count; i++)
        {
            if (Entries[i].Family == family)
            {
                set = set.With((Signal)i);
            }
        }

        return set;
    }

    private readonly record struct Entry(SignalFamily Family, string Name);
}
