namespace EscalationTrust;

/// <summary>At which customer turn people were needed: counts, for the baseline of position.</summary>
internal sealed class NeedTurns
{
    /// <summary>Turns beyond count as this one.</summary>
    public const int Last = 64;

    private readonly long[] _needed = new long[Last + 1];
    private long _notNeeded;

    public void Add(CaseRecord record)
    {
        bool requested = record.RequestedTurn is not null || record.RequestedAt is not null;
        if (TimingVerdicts.NeedTurn(record) is { } turn)
        {
            _needed[Math.Clamp(turn, 0, Last)]++;
        }
        else if (record.Need == AuditedNeed.NotNeeded && !requested)
        {
            _notNeeded++;
        }
    }

    public void Merge(NeedTurns other)
    {
        _notNeeded += other._notNeeded;
        for (int i = 0; i < _needed.Length; i++)
        {
            _needed[i] += other._needed[i];
        }
    }

    public PositionBaseline At(int turn, int tolerance)
    {
        long correct = 0, early = 0, late = 0;
        for (int needed = 0; needed <= Last; needed++)
        {
            int behind = turn - needed;
            correct += Math.Abs(behind) <= tolerance ? _needed[needed] : 0;
            early += behind < -tolerance ? _needed[needed] : 0;
            late += behind > tolerance ? _needed[needed] : 0;
        }

        return new PositionBaseline { Turn = turn, Correct = correct, Early = early, Late = late, Unnecessary = _notNeeded };
    }
}
