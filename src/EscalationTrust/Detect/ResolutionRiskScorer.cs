using System.Numerics;

namespace EscalationTrust;

/// <summary>Turns signals into Resolution Risk, in fixed-point arithmetic.</summary>
/// <remarks>
/// <para>Per turn <c>z = baseline + Σ over families of strength × (1 − Π (1 − weight))</c>; over turns
/// <c>r ← softplus(r + ln decay) + z</c>, and <c>r = z</c> on the first (Shiryaev–Roberts with forgetting;
/// SCIENCE §4.2). <c>risk = σ(r + prior)</c>. Adding a signal never lowers the risk, gratitude excepted.</para>
/// <para>Immutable and thread-safe. Options are copied at construction. Allocates nothing per turn.</para>
/// </remarks>
public sealed class ResolutionRiskScorer
{
    private const int FamilyCount = 7;
    private const int EvidenceLimit = 30 << 16;

    private readonly int[] _complements = new int[SignalCatalog.Count];
    private readonly byte[] _families = new byte[SignalCatalog.Count];
    private readonly ulong[] _familyMasks = new ulong[FamilyCount];
    private readonly int[] _familyStrengths = new int[FamilyCount];
    private readonly ulong _weighted;
    private readonly int _baseline;
    private readonly int _logDecay;
    private readonly int _prior;
    private readonly int _distrustPrior;
    private readonly int _gratitudeRelief;

    /// <summary>Makes a scorer with the default weights.</summary>
    public ResolutionRiskScorer()
        : this(new RiskScoringOptions())
    {
    }

    /// <summary>Makes a scorer. Values outside their ranges are brought to the nearest end; <see cref="EscalationLadder"/> reports them instead.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ResolutionRiskScorer(RiskScoringOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _baseline = FixedPoint.From(Finite(options.Baseline, -8, 0));
        _logDecay = FixedPoint.From(Math.Log(Finite(options.Decay, 0.001, 1)));
        _prior = FixedPoint.From(Finite(options.Prior, -4, 4));
        _distrustPrior = FixedPoint.From(Finite(options.DistrustPrior, 0, 4));
        _gratitudeRelief = FixedPoint.From(Finite(options.GratitudeRelief, 0, 4));

        for (int i = 0; i < SignalCatalog.Count; i++)
        {
            var signal = (Signal)i;
            double weight = options.Weights.GetValueOrDefault(signal, DefaultEvidence.WeightOf(signal));
            int fixedWeight = signal == Signal.Gratitude ? 0 : FixedPoint.From(Finite(weight, 0, 0.9999));
            _complements[i] = FixedPoint.One - fixedWeight;
            _families[i] = (byte)SignalCatalog.FamilyOf(signal);
            if (fixedWeight != 0)
            {
                _weighted |= 1UL << i;
                _familyMasks[(int)SignalCatalog.FamilyOf(signal)] |= 1UL << i;
            }
        }

        for (int f = 0; f < FamilyCount; f++)
        {
            var family = (SignalFamily)f;
            double strength = options.FamilyStrengths.GetValueOrDefault(family, DefaultEvidence.StrengthOf(family));
            _familyStrengths[f] = FixedPoint.From(Finite(strength, 0, 8));
        }
    }

    /// <summary>Scores one turn and updates the evidence in the conversation's state.</summary>
    /// <param name="signals">What the turn shows.</param>
    /// <param name="conversation">The conversation's state.</param>
    /// <returns>Resolution Risk after the turn, for an unclassified ticket of an unknown account.</returns>
    public RiskScore Score(SignalSet signals, ref ConversationState conversation) =>
        Score(signals, ref conversation, _prior, default);

    internal RiskScore Score(SignalSet signals, ref ConversationState conversation, int prior, Ratio trust)
    {
        int z = TurnEvidence(signals);
        int before = conversation.EvidenceTurns == 0
            ? 0
            : FixedPoint.SoftPlus(Math.Clamp(conversation.Evidence, -EvidenceLimit, EvidenceLimit) + _logDecay);
        int evidence = Math.Clamp(before + z, -EvidenceLimit, EvidenceLimit);
        conversation.Evidence = evidence;
        conversation.EvidenceTurns = Saturating.Increment(conversation.EvidenceTurns);

        int distrust = trust.IsKnown ? (int)((long)_distrustPrior * (10_000 - trust.BasisPoints) / 10_000) : 0;
        return new RiskScore(FixedPoint.Sigmoid(evidence + prior + distrust));
    }

    /// <summary>Writes what each signal adds to a turn, in the order of <see cref="Signal"/>.</summary>
    /// <param name="signals">What the turn shows.</param>
    /// <param name="destination">Where to write; 64 entries are always enough.</param>
    /// <returns>How many entries were written: the signals that carry weight, as far as the destination holds them.</returns>
    /// <remarks>A family's evidence is shared out in proportion to <c>−ln(1 − weight)</c>, so that the shares add up.</remarks>
    public int Explain(SignalSet signals, Span<RiskContribution> destination)
    {
        int written = 0;
        foreach (Signal signal in signals)
        {
            double share = signal == Signal.Gratitude ? -FixedPoint.ToDouble(_gratitudeRelief) : ShareOf(signal, signals);
            if (share == 0)
            {
                continue;
            }

            if (written == destination.Length)
            {
                break;
            }

            destination[written++] = new RiskContribution
            {
                Signal = signal,
                Weight = 1 - FixedPoint.ToDouble(_complements[(int)signal]),
                LogOdds = share,
            };
        }

        return written;
    }

    /// <summary>z of one turn.</summary>
    internal int TurnEvidence(SignalSet signals)
    {
        int z = _baseline;
        for (ulong rest = signals.Bits & _weighted; rest != 0;)
        {
            // Family by family, and only those that show something.
            int family = _families[BitOperations.TrailingZeroCount(rest)];
            z += FamilyEvidence(family, rest);
            rest &= ~_familyMasks[family];
        }

        return signals.Contains(Signal.Gratitude) ? z - _gratitudeRelief : z;
    }

    private int FamilyEvidence(int family, ulong bits)
    {
        ulong rest = bits & _familyMasks[family];
        if (rest == 0)
        {
            return 0;
        }

        int none = FixedPoint.One;
        do
        {
            none = FixedPoint.Multiply(none, _complements[BitOperations.TrailingZeroCount(rest)]);
            rest &= rest - 1;
        }
        while (rest != 0);

        return FixedPoint.Multiply(_familyStrengths[family], FixedPoint.One - none);
    }

    private double ShareOf(Signal signal, SignalSet signals)
    {
        if ((_weighted & (1UL << (int)signal)) == 0)
        {
            return 0;
        }

        int family = (int)SignalCatalog.FamilyOf(signal);
        double all = 0;
        foreach (Signal other in SignalSet.FromBits(signals.Bits & _familyMasks[family]))
        {
            all += Surprise(other);
        }

        return FixedPoint.ToDouble(FamilyEvidence(family, signals.Bits)) * Surprise(signal) / all;
    }

    private double Surprise(Signal signal) => -Math.Log(FixedPoint.ToDouble(_complements[(int)signal]));

    private static double Finite(double value, double low, double high) =>
        double.IsNaN(value) ? low : Math.Clamp(value, low, high);
}
