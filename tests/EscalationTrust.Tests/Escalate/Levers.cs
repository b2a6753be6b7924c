namespace EscalationTrust.Tests.Escalate;

/// <summary>
/// Policies for tests that must not move when weights are tuned: no built-in words, and no signal weighs anything but two levers.
/// </summary>
internal static class Levers
{
    /// <summary>Alone on a fresh conversation: risk .73, which contains.</summary>
    public const Signal Contains = Signal.Host1;

    /// <summary>Alone on a fresh conversation: risk .95, which escalates.</summary>
    public const Signal Escalates = Signal.Host2;

    public static EscalationTrustOptions Options(Action<EscalationTrustOptions>? configure = null, string pack = "")
    {
        var options = new EscalationTrustOptions
        {
            Risk = { Baseline = -4, Decay = 0.5, GratitudeRelief = 1 },
            Containment = { EnterAt = 0.6, LeaveBelow = 0.4, RecoverAfter = 2 },
            Threshold =
            {
                EscalateAt = 0.9,
                Floor = 0.65,
                Adjustments = { CustomerState = 0, AccountValue = 0, Exposure = 0, Trust = 0, PolicyAmbiguity = 0, Confidence = 0 },
            },
            Limits = new() { Restatements = 2, BotRepeats = 2, NotUnderstood = 3, ToolFailures = 3, TurnsAtRisk = 3, FrictionTurns = 2, PolicyAmbiguities = 2, CooldownTurns = 1, SameCauseCooldownTurns = 1 },
            Detection = new()
            {
                CustomerRepeatAt = 0.45, BotRepeatAt = 0.7, LowConfidenceBelow = 0.45, ConfidenceMismatchFrom = 0.5, SentimentFloor = -0.6, SentimentFall = 0.4,
                StallAfter = 2, TurnBudget = 12, InactivityAfter = TimeSpan.FromMinutes(30),
            },
            Lexicon = { Languages = ["none"], Packs = pack.Length == 0 ? [] : [pack] },
        };
        for (int i = 0; i < 64; i++)
        {
            options.Risk.Weights[(Signal)i] = 0;
        }

        options.Risk.Weights[Contains] = 0.625;
        options.Risk.Weights[Escalates] = 0.875;
        options.Risk.FamilyStrengths[SignalFamily.Host] = 8;
        configure?.Invoke(options);
        return options;
    }

    /// <summary>Makes a signal strong enough to escalate alone, were it not for the rule against single thin cues.</summary>
    public static void Strong(EscalationTrustOptions options, params Signal[] signals)
    {
        foreach (Signal signal in signals)
        {
            options.Risk.Weights[signal] = 0.95;
            options.Risk.FamilyStrengths[signal.Family()] = 8;
        }
    }

    /// <summary>A policy straight from the tables: tests may ask for what the validator refuses, such as a lexicon without languages.</summary>
    public static LadderEscalationPolicy Policy(Action<EscalationTrustOptions>? configure = null, string pack = "") =>
        Compile(Options(configure, pack));

    public static LadderEscalationPolicy Compile(EscalationTrustOptions options) =>
        new(PolicyCompiler.Compile(options, 1, Slots(options)));

    public static TicketClass Class(EscalationTrustOptions options, string name) => new(Slots(options).IndexOf(name));

    private static TicketClassSlots Slots(EscalationTrustOptions options) => TicketClassSlots.Empty.With(options.TicketClasses.Keys);
}
