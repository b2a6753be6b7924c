namespace EscalationTrust.Tool;

/// <summary>The riskiest turn of a conversation, with the reason of the conversation's first escalation.</summary>
internal sealed record WorstTurn(long Line, string Id, int MessageIndex, EscalationDecision Decision, EscalationReason FirstReason)
{
    /// <summary>Why the turn stands where it stands; a waiting conversation says what it waits for.</summary>
    public string Why => Decision.Reason == EscalationReason.Waiting ? $"waiting since {FirstReason.Name()}" : Decision.Reason.Name();
}

/// <summary>Keeps the conversations with the highest risk; of equal ones the earlier.</summary>
internal sealed class WorstTurns
{
    private const int Most = 10;

    private readonly List<WorstTurn> _turns = new(Most + 1);

    /// <summary>The highest first.</summary>
    public IReadOnlyList<WorstTurn> Highest => _turns;

    /// <summary>Adds a conversation's riskiest turn, if it is among the worst.</summary>
    public void Add(WorstTurn turn)
    {
        int place = _turns.Count;
        while (place > 0 && _turns[place - 1].Decision.Risk < turn.Decision.Risk)
        {
            place--;
        }

        if (place < Most)
        {
            _turns.Insert(place, turn);
            if (_turns.Count > Most)
            {
                _turns.RemoveAt(Most);
            }
        }
    }
}
