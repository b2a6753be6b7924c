namespace EscalationTrust.Tool;

/// <summary>Counts over all conversations of a replay. Its size does not depend on how many there are.</summary>
internal sealed class ReplaySummary
{
    private long _line;
    private string _id = "";
    private bool _contained;
    private bool _humanOwned;
    private EscalationReason _reason;
    private ReplayedTurn _worst;

    /// <summary>Conversations read.</summary>
    public long Conversations { get; private set; }

    /// <summary>Customer turns decided.</summary>
    public long CustomerTurns { get; private set; }

    /// <summary>Conversations that the policy escalated.</summary>
    public long Escalated { get; private set; }

    /// <summary>Turns on which the bot could only assist.</summary>
    public long ContainedTurns { get; private set; }

    /// <summary>Conversations with such a turn.</summary>
    public long ContainedConversations { get; private set; }

    /// <summary>Conversations that a person owned in the recording.</summary>
    public long HumanOwnedConversations { get; private set; }

    /// <summary>Escalated conversations by the reason of their first escalation.</summary>
    public Dictionary<EscalationReason, long> ByReason { get; } = [];

    /// <summary>When the first escalation came.</summary>
    public TurnDistribution When { get; } = new();

    /// <summary>The conversations with the highest risk.</summary>
    public WorstTurns Worst { get; } = new();

    /// <summary>Lines that are no conversations.</summary>
    public SkippedLines Skipped { get; } = new();

    /// <summary>Begins a conversation.</summary>
    public void Begin(long line, Transcript transcript)
    {
        _line = line;
        _id = transcript.Id;
        _contained = false;
        _humanOwned = false;
        _reason = EscalationReason.None;
        _worst = default;
        Conversations++;
    }

    /// <summary>Adds a customer turn of the conversation.</summary>
    public void Add(in ReplayedTurn turn)
    {
        CustomerTurns++;
        _humanOwned |= turn.Decision.Stage == LadderStage.HumanOwned;
        if (turn.Decision.Stage == LadderStage.Contain)
        {
            ContainedTurns++;
            _contained = true;
        }

        if (turn.Decision.Stage == LadderStage.Escalate && _reason == EscalationReason.None)
        {
            _reason = turn.Decision.Reason;
            When.Add(turn.CustomerTurn);
        }

        if (_worst.CustomerTurn == 0 || turn.Decision.Risk > _worst.Decision.Risk)
        {
            _worst = turn;
        }
    }

    /// <summary>Ends the conversation.</summary>
    public void End()
    {
        ContainedConversations += _contained ? 1 : 0;
        HumanOwnedConversations += _humanOwned ? 1 : 0;
        if (_reason != EscalationReason.None)
        {
            Escalated++;
            ByReason[_reason] = ByReason.GetValueOrDefault(_reason) + 1;
        }

        if (_worst.CustomerTurn != 0)
        {
            Worst.Add(new WorstTurn(_line, _id, _worst.MessageIndex, _worst.Decision, _reason));
        }
    }
}
