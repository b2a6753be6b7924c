namespace EscalationTrust.Tool;

/// <summary>What came of making recorded decisions again.</summary>
internal sealed class DecisionCheck
{
    private const int MostNamed = 20;

    private readonly List<string> _different = [];

    /// <summary>The policy that decided again.</summary>
    public required ulong PolicyHash { get; init; }

    /// <summary>Decisions made again.</summary>
    public long Turns { get; private set; }

    /// <summary>Of these, those that came out as recorded.</summary>
    public long Same { get; private set; }

    /// <summary>Of these, those that another policy had made.</summary>
    public long OfOtherPolicies { get; private set; }

    /// <summary>The first conversations with a decision that came out otherwise.</summary>
    public IReadOnlyList<string> Different => _different;

    /// <summary>Adds a conversation.</summary>
    public void Add(string id, List<DecisionRecord> records, DecisionReplayResult result)
    {
        Turns += result.Turns;
        Same += result.Same;
        OfOtherPolicies += records.Count(record => record.PolicyHash != PolicyHash);
        if (!result.Reproduced && _different.Count < MostNamed)
        {
            _different.Add(id);
        }
    }
}
