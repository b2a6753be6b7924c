namespace EscalationTrust.Tool;

/// <summary>Keeps the conversations that the second policy would treat worst; of equal ones the earlier.</summary>
internal sealed class WorstChanges
{
    private const int Most = 10;

    private readonly List<(long Line, ReplayDiff Diff)> _worst = new(Most + 1);

    /// <summary>The worst first.</summary>
    public IReadOnlyList<(long Line, ReplayDiff Diff)> Changes => _worst;

    /// <summary>Adds a changed conversation, if it is among the worst.</summary>
    public void Add(long line, ReplayDiff diff)
    {
        int place = _worst.Count;
        while (place > 0 && Harm(_worst[place - 1].Diff).CompareTo(Harm(diff)) < 0)
        {
            place--;
        }

        if (place < Most)
        {
            _worst.Insert(place, (line, diff));
            if (_worst.Count > Most)
            {
                _worst.RemoveAt(Most);
            }
        }
    }

    // Nobody coming at all is worse than somebody coming late, and a need that was audited weighs more than one that was not.
    private static (int Kind, int Turns) Harm(ReplayDiff diff)
    {
        bool lost = (diff.Changes & ReplayChanges.NoLongerEscalated) != 0 && diff.Second.Timing != TimingVerdict.CorrectlyContained;
        int kind = diff.Second.Timing == TimingVerdict.Missed && diff.First.Timing != TimingVerdict.Missed ? 5
            : lost ? 4
            : diff.Second.Timing == TimingVerdict.Late && diff.First.Timing != TimingVerdict.Late ? 3
            : diff.TurnsLater > 0 ? 2
            : diff.Second.Timing == TimingVerdict.Unnecessary && diff.First.Timing != TimingVerdict.Unnecessary ? 1
            : 0;
        return (kind, Math.Abs(diff.TurnsLater ?? 0));
    }
}
