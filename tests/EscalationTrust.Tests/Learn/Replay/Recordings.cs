namespace EscalationTrust.Tests.Learn.Replay;

/// <summary>Recorded conversations in short: one letter a message.</summary>
internal static class Recordings
{
    /// <summary>Policies that look at host signals only, so that no lexicon decides these tests.</summary>
    public static IEscalationPolicy EscalatesOn(Signal signal, Signal contains = Signal.Host16) => new OnSignal(signal, contains);

    /// <summary>A conversation: "u" for a customer's message, "a" with the signal Host01, "b" with Host02, "c" with Host03, "-" for the bot, "h" for a person.</summary>
    public static Transcript Of(string messages, string id = "x", bool audited = false, int? neededAt = null) => new()
    {
        Id = id,
        Messages = [.. messages.Select(Message)],
        IsAudited = audited,
        NeededAt = neededAt,
    };

    private static TranscriptMessage Message(char letter) => new()
    {
        Role = letter switch { '-' => TranscriptRole.Assistant, 'h' => TranscriptRole.HumanAgent, _ => TranscriptRole.User },
        Text = "x",
        Signals = letter switch
        {
            'a' => SignalSet.Of(Signal.Host1),
            'b' => SignalSet.Of(Signal.Host2),
            'c' => SignalSet.Of(Signal.Host3),
            _ => default,
        },
    };

    private sealed class OnSignal(Signal signal, Signal contains) : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
        {
            bool owned = conversation.Custody == Custody.HumanOwned;
            bool escalate = !owned && !conversation.HandoffOpened && turn.Signals.Contains(signal);
            if (escalate)
            {
                conversation.Apply(CustodyEvent.HandoffRequested, turn.At);
            }

            LadderStage stage = owned ? LadderStage.HumanOwned
                : escalate ? LadderStage.Escalate
                : conversation.HandoffOpened ? LadderStage.Waiting
                : turn.Signals.Contains(contains) ? LadderStage.Contain : LadderStage.Automate;
            decision = new EscalationDecision { Stage = stage, Reason = escalate ? Reason(signal) : EscalationReason.None, Signals = turn.Signals };
            return decision.BotMustNotAnswer;
        }

        private static EscalationReason Reason(Signal signal) => signal == Signal.Host1 ? EscalationReason.RiskThreshold : EscalationReason.RestatementLimit;
    }
}
