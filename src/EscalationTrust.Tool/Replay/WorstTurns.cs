namespace EscalationTrust.Tool;

/// <summary>The riskiest turn of a conversation.</summary>
internal sealed record WorstTurn(long Line, string Id, int MessageIndex, RiskScore Risk, LadderStage Stage, EscalationReason Reason);

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
        while (place > 0 && _turns[place - 1].Risk < turn.Risk)
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
