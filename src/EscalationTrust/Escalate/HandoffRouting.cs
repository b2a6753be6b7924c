namespace EscalationTrust;

/// <summary>How urgent a handoff is and by when it must be acknowledged.</summary>
internal static class HandoffRouting
{
    private static readonly SignalSet Emergency = SignalSet.Of(Signal.Safety);
    private static readonly SignalSet Urgent = SignalSet.Of(Signal.Legal, Signal.Vulnerability, Signal.Security, Signal.Outage);
    private static readonly SignalSet High = SignalSet.Of(
        Signal.HumanRequested, Signal.BotRefused, Signal.ChurnThreat, Signal.HighValueAccount, Signal.ExecutiveEscalation, Signal.DoomLoop);

    /// <summary>The priority. It never falls within an episode: what made it urgent still does when a later turn leaves it out.</summary>
    public static HandoffPriority PriorityOf(ref ConversationState conversation, HandoffPriority least, bool atStake)
    {
        SignalSet episode = conversation.EpisodeSignals;
        HandoffPriority priority =
            episode.Overlaps(Emergency) ? HandoffPriority.Emergency
            : episode.Overlaps(Urgent) ? HandoffPriority.Urgent
            : atStake || episode.Overlaps(High) ? HandoffPriority.High
            : HandoffPriority.Normal;
        byte now = Math.Max(conversation.PriorityCode, (byte)(priority > least ? priority : least));
        conversation.PriorityCode = Math.Min(now, (byte)HandoffPriority.Emergency);
        return (HandoffPriority)conversation.PriorityCode;
    }

    /// <summary>The deadline from the request on, in ticks; 0 without a clock. It never moves later within an episode: a danger brings it forward, and no later turn takes that back.</summary>
    public static long AcknowledgeBy(ref ConversationState conversation, long withinTicks, HandoffPriority priority)
    {
        if (conversation.HandoffRequestedTicks <= 0)
        {
            return 0;
        }

        long within = withinTicks / priority switch
        {
            HandoffPriority.Normal => 1,
            HandoffPriority.High => 2,
            HandoffPriority.Urgent => 4,
            _ => 10,
        };
        long due = Math.Min(conversation.HandoffRequestedTicks + within, DateTimeOffset.MaxValue.Ticks);
        conversation.AcknowledgeByTicks = conversation.AcknowledgeByTicks > 0 ? Math.Min(conversation.AcknowledgeByTicks, due) : due;
        return conversation.AcknowledgeByTicks;
    }
}
