namespace EscalationTrust;

/// <summary>Checks a state that comes from outside: what can be brought in range is, what cannot is an error that names it.</summary>
internal static class ConversationStateRules
{
    // An emergency; a priority that a later version added above it is at least one.
    private const byte HighestPriority = 3;

    /// <summary>Null when the state is sound after mending; else what is wrong.</summary>
    public static string? Mend(ref ConversationState state)
    {
        string? error = CheckCodes(in state) ?? CheckClocks(in state);
        if (error is not null)
        {
            return error;
        }

        // A reason that a later version added is not worth a lost conversation.
        state.FirstReason = Known(state.FirstReason);
        state.EarlierReason = Known(state.EarlierReason);
        state.PriorityCode = Math.Min(state.PriorityCode, HighestPriority);
        state.EpisodeEventBits &= EpisodeEvents.All;
        CustodyHistory.Complete(ref state);
        state.Flags &= unchecked((byte)~StateFlags.Busy);
        state.NextCustomerSlot %= CustomerMemory.Length;
        state.NextBotSlot %= BotMemory.Length;
        state.NextToolSlot %= ToolActivity.Remembered;
        MendSentiments(state.Sentiments);
        MendMessages(state.CustomerMessages);
        MendMessages(state.BotMessages);
        return null;
    }

    private static byte Known(byte reason) => reason <= (byte)EscalationReason.PolicyFailed ? reason : (byte)0;

    private static string? CheckCodes(in ConversationState state) =>
        CustodyNames.Of(state.Custody) == "undefined"
            ? $"custody is {state.CustodyCode}: it must be 0 (bot) to {(int)Custody.Expired} (expired)"
        : state.Stage.Name() == "undefined"
            ? $"stage is {state.StageCode}: it must be 0 (automate) to {(int)LadderStage.HumanOwned} (human-owned)"
        : null;

    private static string? CheckClocks(in ConversationState state) =>
        CheckClock("last_at", state.LastAtTicks)
        ?? CheckClock("custody_changed", state.CustodyChangedTicks)
        ?? CheckClock("need_began", state.NeedBeganTicks)
        ?? CheckClock("handoff_requested", state.HandoffRequestedTicks)
        ?? CheckClock("acknowledge_by", state.AcknowledgeByTicks);

    private static string? CheckClock(string name, long ticks) =>
        ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks
            ? null
            : $"{name} is {ticks} ticks: a time must lie in the years 1 to 9999, and 0 means unknown";

    private static void MendSentiments(Span<short> sentiments)
    {
        foreach (ref short raw in sentiments)
        {
            raw = Sentiment.FromRaw(raw).Raw;
        }
    }

    private static void MendMessages(Span<MessageSignature> messages)
    {
        foreach (ref MessageSignature message in messages)
        {
            message.IsQuestion = message.IsQuestion == 0 ? (byte)0 : (byte)1;
        }
    }
}
