namespace EscalationTrust;

/// <summary>The Escalation Threshold for one turn: the class's own, lowered by circumstances and raised by a full queue.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EscalationThreshold
{
    private static readonly SignalSet CustomerStateSignals = SignalCatalog.SetOf(SignalFamily.Friction).Without(Signal.Gratitude);
    private static readonly SignalSet AmbiguitySignals = SignalSet.Of(Signal.PolicyAmbiguity, Signal.InterpretationNeeded);
    private static readonly SignalSet ConfidenceSignals = SignalSet.Of(Signal.LowConfidence, Signal.UnknownConfidence, Signal.MismatchedConfidence);

    private readonly int _floor;
    private readonly int _customerState;
    private readonly int _accountValue;
    private readonly int _exposure;
    private readonly double _exposureFrom;
    private readonly int _trust;
    private readonly int _trustBelow;
    private readonly int _policyAmbiguity;
    private readonly int _confidence;
    private readonly int _congestion;

    public EscalationThreshold(EscalationThresholdOptions options)
    {
        ThresholdAdjustmentOptions by = options.Adjustments;
        _floor = FixedPoint.From(options.Floor);
        _customerState = FixedPoint.From(by.CustomerState);
        _accountValue = FixedPoint.From(by.AccountValue);
        _exposure = FixedPoint.From(by.Exposure);
        _exposureFrom = by.ExposureFrom;
        _trust = FixedPoint.From(by.Trust);
        _trustBelow = (int)Math.Round(by.TrustBelow * 10_000);
        _policyAmbiguity = FixedPoint.From(by.PolicyAmbiguity);
        _confidence = FixedPoint.From(by.Confidence);
        _congestion = FixedPoint.From(by.Congestion);
    }

    public RiskScore For(in Turn turn, SignalSet signals, int classThreshold)
    {
        int threshold = classThreshold;
        threshold -= signals.Overlaps(CustomerStateSignals) ? _customerState : 0;
        threshold -= signals.Overlaps(AmbiguitySignals) ? _policyAmbiguity : 0;
        threshold -= signals.Overlaps(ConfidenceSignals) ? _confidence : 0;
        threshold -= AccountValue(in turn, signals);
        threshold -= Trust(in turn, signals);
        threshold -= AtStake(in turn) ? _exposure : 0;
        threshold = Math.Max(threshold, Math.Min(_floor, classThreshold));

        int congestion = turn.Congestion.IsKnown ? (int)((long)_congestion * turn.Congestion.BasisPoints / 10_000) : 0;
        return new RiskScore(threshold + congestion);
    }

    /// <summary>True when the stake of this ticket reaches the amount from which it counts.</summary>
    public bool AtStake(in Turn turn) => turn.Exposure.IsKnown && turn.Exposure.Units >= _exposureFrom;

    private int AccountValue(in Turn turn, SignalSet signals) =>
        turn.Account.Tier == AccountTier.Strategic ? 2 * _accountValue
        : signals.Contains(Signal.HighValueAccount) ? _accountValue
        : 0;

    private int Trust(in Turn turn, SignalSet signals)
    {
        bool low = turn.Account.Trust.IsKnown && turn.Account.Trust.BasisPoints < _trustBelow;
        return low || signals.Contains(Signal.BrokenTrust) ? _trust : 0;
    }
}
