namespace EscalationTrust;

/// <summary>The one list of what is stored of a <see cref="ConversationState"/>: binary and JSON, writing and reading all walk it.</summary>
/// <remarks>In binary the order is the layout: add new fields at the end of a section, or in a new section. JSON goes by name.</remarks>
internal static class ConversationStateFields
{
    /// <summary>The version that this code writes; goes up when a field is added.</summary>
    public const byte Version = 3;

    /// <summary>The oldest version whose reader understands what this code writes; goes up only when a meaning changes.</summary>
    public const byte ReadableBy = 1;

    public static void Visit<TVisitor>(ref ConversationState state, ref TVisitor visitor)
        where TVisitor : IStateVisitor, allows ref struct
    {
        visitor.Section(StateSection.Conversation);
        visitor.Custody("custody", ref state.CustodyCode);
        visitor.Stage("stage", ref state.StageCode);
        visitor.Reason("handoff_reason", ref state.FirstReason);
        visitor.Flags("flags", ref state.Flags);
        visitor.Number("turns", ref state.TurnCount);
        visitor.Number("closed_episodes", ref state.EpisodeCount);
        visitor.Clock("last_at", ref state.LastAtTicks);
        visitor.Clock("custody_changed", ref state.CustodyChangedTicks);
        visitor.Reason("earlier_reason", ref state.EarlierReason);

        visitor.Section(StateSection.Episode);
        visitor.Number("episode_turns", ref state.EpisodeTurnCount);
        visitor.Clock("need_began", ref state.NeedBeganTicks);
        visitor.Clock("handoff_requested", ref state.HandoffRequestedTicks);
        visitor.Signals("episode_signals", ref state.EpisodeSignalBits);
        visitor.Fixed("evidence", ref state.Evidence);
        visitor.Number("evidence_turns", ref state.EvidenceTurns);
        visitor.Number("restatements", ref state.RestatementCount);
        visitor.Number("bot_repeats", ref state.BotRepeatCount);
        visitor.Number("not_understood", ref state.NotUnderstoodCount);
        visitor.Number("tool_failures", ref state.ToolFailureCount);
        visitor.Number("turns_at_risk", ref state.TurnsAtRiskCount);
        visitor.Number("friction_turns", ref state.FrictionTurnCount);
        visitor.Number("policy_ambiguities", ref state.PolicyAmbiguityCount);
        visitor.Number("good_turns", ref state.GoodTurnCount);
        visitor.Number("stalls", ref state.StallCount);
        visitor.Number("unanswered", ref state.UnansweredCount);
        visitor.Clock("acknowledge_by", ref state.AcknowledgeByTicks);
        visitor.Events("episode_events", ref state.EpisodeEventBits);
        NeedClockOf("person_requested", ref state.PersonRequestClock, state.NeedBeganTicks, ref visitor);
        NeedClockOf("acknowledged", ref state.AcknowledgedClock, state.NeedBeganTicks, ref visitor);
        NeedClockOf("claimed", ref state.ClaimedClock, state.NeedBeganTicks, ref visitor);
        NeedClockOf("human_replied", ref state.HumanReplyClock, state.NeedBeganTicks, ref visitor);
        NeedClockOf("last_human_sign", ref state.HumanSignClock, state.NeedBeganTicks, ref visitor);
        visitor.Number("handoff_priority", ref state.PriorityCode);

        visitor.Section(StateSection.Machine);
        visitor.Number("next_tool_slot", ref state.NextToolSlot);
        visitor.Prints("tool_calls", state.ToolCalls);
        visitor.Nodes("reply_nodes", state.ReplyNodes);
        visitor.Sentiments("sentiments", state.Sentiments);

        visitor.Section(StateSection.Words);
        visitor.Bits("seen_words", ref state.SeenWords);

        visitor.Section(StateSection.CustomerMessages);
        visitor.Number("next_customer_slot", ref state.NextCustomerSlot);
        visitor.Messages("customer_messages", state.CustomerMessages);

        visitor.Section(StateSection.BotMessages);
        visitor.Number("next_bot_slot", ref state.NextBotSlot);
        visitor.Messages("bot_messages", state.BotMessages);
    }

    /// <summary>A time in the format, a distance from the need in memory.</summary>
    private static void NeedClockOf<TVisitor>(string name, ref uint clock, long needBegan, ref TVisitor visitor)
        where TVisitor : IStateVisitor, allows ref struct
    {
        long ticks = NeedClock.Ticks(clock, needBegan);
        visitor.Clock(name, ref ticks);
        clock = NeedClock.From(ticks, needBegan);
    }
}

/// <summary>Parts of the binary form. The numbers are stored and never change.</summary>
internal enum StateSection : byte
{
    Conversation = 1,
    Episode = 2,
    Machine = 3,
    Words = 4,
    CustomerMessages = 5,
    BotMessages = 6,
}

/// <summary>Carries each stored field of a state to or from a format.</summary>
internal interface IStateVisitor
{
    void Section(StateSection section);

    void Custody(string name, ref byte code);

    void Stage(string name, ref byte code);

    void Reason(string name, ref byte code);

    void Flags(string name, ref byte flags);

    void Events(string name, ref ushort events);

    void Number(string name, ref byte value);

    void Number(string name, ref ushort value);

    void Fixed(string name, ref int value);

    void Clock(string name, ref long ticks);

    void Signals(string name, ref ulong bits);

    void Prints(string name, scoped Span<uint> prints);

    void Nodes(string name, scoped Span<int> nodes);

    void Sentiments(string name, scoped Span<short> sentiments);

    void Bits(string name, ref SignatureBits bits);

    void Messages(string name, scoped Span<MessageSignature> messages);
}
