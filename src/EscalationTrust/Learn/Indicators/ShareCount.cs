namespace EscalationTrust;

/// <summary>Counts the answers to one question.</summary>
internal sealed class ShareCount
{
    private long _yes;
    private long _no;
    private long _unknown;

    public void Add(CaseAnswer answer)
    {
        _yes += answer == CaseAnswer.Yes ? 1 : 0;
        _no += answer == CaseAnswer.No ? 1 : 0;
        _unknown += answer == CaseAnswer.Unknown ? 1 : 0;
    }

    public void Merge(ShareCount other)
    {
        _yes += other._yes;
        _no += other._no;
        _unknown += other._unknown;
    }

    /// <summary>The share. Exact where a law asks for a rate; Wilson's elsewhere.</summary>
    public Proportion Read(bool exact, double level) => new()
    {
        Numerator = _yes,
        Denominator = _yes + _no,
        Unknown = _unknown,
        Interval = exact
            ? ProportionIntervals.ClopperPearson(_yes, _yes + _no, level)
            : ProportionIntervals.Wilson(_yes, _yes + _no, level),
    };
}
