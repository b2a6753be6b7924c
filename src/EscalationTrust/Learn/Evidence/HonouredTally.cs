namespace EscalationTrust;

/// <summary>Counts how often something was honoured, and keeps the first conversations in which it was not.</summary>
internal sealed class HonouredTally
{
    private const int MostMissed = 20;

    private readonly List<string> _missed = [];
    private long _raised;
    private long _honoured;

    public void Add(string id, bool honoured)
    {
        _raised++;
        if (honoured)
        {
            _honoured++;
        }
        else if (_missed.Count < MostMissed && !_missed.Contains(id))
        {
            _missed.Add(id);
        }
    }

    public OversightCount Conclude() => new() { Raised = _raised, Honoured = _honoured, Missed = [.. _missed] };
}
