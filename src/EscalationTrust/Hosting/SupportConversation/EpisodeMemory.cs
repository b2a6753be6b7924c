namespace EscalationTrust;

/// <summary>How one customer message changes what is remembered of its episode.</summary>
internal static class EpisodeMemory
{
    /// <summary>A new episode begins with its own first request and its own reasons; what was tried, promised and learnt stays.</summary>
    public static void Begin(ConversationMemory memory, int episode)
    {
        HandoffPacket known = memory.Known;
        if (known.Identity.Episode == episode)
        {
            return;
        }

        memory.Known = known with
        {
            Identity = known.Identity with { Episode = episode },
            Need = known.Need with { Title = null, Summary = null, FirstRequest = null, FirstRequestTurn = 0 },
            Why = default,
            Routing = known.Routing with { Queue = null, Priority = HandoffPriority.Normal },
            Clocks = default,
            Ownership = default,
            CustomerNotice = default,
        };
    }

    public static PacketNeed Need(PacketNeed need, in Turn turn, in EscalationDecision decision, EscalationLadder ladder)
    {
        bool spoke = !string.IsNullOrWhiteSpace(turn.CustomerText);
        bool first = spoke && need.FirstRequest is null;
        return need with
        {
            FirstRequest = first ? KeptText.Of(turn.CustomerText!, PacketCaps.FirstRequest) : need.FirstRequest,
            FirstRequestTurn = first ? decision.Turn : need.FirstRequestTurn,
            LastMessage = spoke ? KeptText.Of(turn.CustomerText!, PacketCaps.LastMessage) : need.LastMessage,
            TicketClass = turn.TicketClass.IsClassified ? ladder.NameOf(turn.TicketClass) : need.TicketClass,
            Exposure = turn.Exposure,
        };
    }

    /// <summary>The reason is that of the decision which opened the handoff; until then, that of the last one.</summary>
    public static PacketReasons Why(PacketReasons why, in Turn turn, in EscalationDecision decision, IReadOnlyList<SignalEvidence> evidence)
    {
        bool opened = why.Stage >= LadderStage.Escalate;
        PacketReasons next = opened ? why : why with
        {
            Stage = decision.Stage,
            Primary = decision.Reason,
            Risk = decision.Risk,
            Threshold = decision.Threshold,
            Signals = decision.Signals,
        };
        return next with
        {
            Evidence = EvidenceQuotes.Add(why.Evidence, evidence, in turn, decision.Turn),
            History = History(why.History, in decision),
        };
    }

    public static PacketExperience Mood(PacketExperience experience, in Turn turn, int customerTurn) =>
        turn.Sentiment.IsKnown
            ? experience with
            {
                Sentiment = PacketLists.With(experience.Sentiment, new SentimentPoint { Turn = customerTurn, Sentiment = turn.Sentiment }, PacketCaps.Moods),
            }
            : experience;

    public static PacketRouting Routing(PacketRouting routing, in EscalationDecision decision) => routing with
    {
        Queue = decision.Queue ?? routing.Queue,
        Priority = decision.Priority > routing.Priority ? decision.Priority : routing.Priority,
    };

    public static PacketClocks Clocks(PacketClocks clocks, in Turn turn, in EscalationDecision decision) => clocks with
    {
        FirstRequest = clocks.FirstRequest ?? turn.At?.ToUniversalTime(),
        AcknowledgeBy = decision.AcknowledgeBy ?? clocks.AcknowledgeBy,
    };

    private static IReadOnlyList<StageChange> History(IReadOnlyList<StageChange> history, in EscalationDecision decision)
    {
        LadderStage before = history.Count == 0 ? LadderStage.Automate : history[history.Count - 1].Stage;
        return decision.Stage == before
            ? history
            : PacketLists.With(
                history, new StageChange { Turn = decision.Turn, Stage = decision.Stage, Reason = decision.Reason, Risk = decision.Risk }, PacketCaps.Stages);
    }
}
