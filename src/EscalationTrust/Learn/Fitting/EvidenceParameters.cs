namespace EscalationTrust;

/// <summary>The numbers of the risk model in one row, so that a descent can move them, each within its range.</summary>
/// <remarks>
/// <para>A weight w is kept as its surprise u = −ln(1 − w) ≥ 0, in which the noisy-or of a family is 1 − e^(−Σ u).
/// Ranges keep every sign: a risk signal never weighs less than zero, gratitude never raises risk.</para>
/// </remarks>
internal sealed class EvidenceParameters
{
    public const int Strengths = SignalCatalog.Count;
    public const int Baseline = Strengths + 7;
    public const int LogDecay = Baseline + 1;
    public const int Gratitude = Baseline + 2;
    public const int Prior = Baseline + 3;
    public const int Features = Baseline + 4;

    private const double MostSurprise = 4.6;
    private const int FamilyCount = 7;

    public EvidenceParameters(int features)
    {
        Values = new double[Features + features];
        Least = new double[Values.Length];
        Most = new double[Values.Length];
        Array.Fill(Most, MostSurprise);
    }

    public double[] Values { get; private init; }

    public double[] Least { get; }

    public double[] Most { get; }

    /// <summary>The numbers of a policy, with room for features. Access is held: a request for a person is no matter of evidence.</summary>
    public static EvidenceParameters From(RiskScoringOptions options, int features = 0)
    {
        var parameters = new EvidenceParameters(features);
        for (int i = 0; i < SignalCatalog.Count; i++)
        {
            var signal = (Signal)i;
            double weight = signal == Signal.Gratitude ? 0 : options.Weights.GetValueOrDefault(signal, DefaultEvidence.WeightOf(signal));
            parameters.Values[i] = -Math.Log(1 - Math.Clamp(weight, 0, 0.9999));
            parameters.Most[i] = signal == Signal.Gratitude ? 0 : Math.Max(MostSurprise, parameters.Values[i]);
            parameters.HoldIf(signal.Family() == SignalFamily.Access, i);
        }

        for (int f = 0; f < FamilyCount; f++)
        {
            var family = (SignalFamily)f;
            parameters.Range(Strengths + f, options.FamilyStrengths.GetValueOrDefault(family, DefaultEvidence.StrengthOf(family)), 0.1, 8);
            parameters.HoldIf(family == SignalFamily.Access, Strengths + f);
        }

        parameters.Range(Baseline, options.Baseline, -8, 0);
        parameters.Range(LogDecay, Math.Log(Math.Clamp(options.Decay, 0.05, 1)), Math.Log(0.05), 0);
        parameters.Range(Gratitude, options.GratitudeRelief, 0, 4);
        parameters.Range(Prior, options.Prior, -4, 4);
        return parameters;
    }

    /// <summary>Writes the numbers into options, rounded so that people can read them. Signals that were never seen stay as they are.</summary>
    public void WriteTo(RiskScoringOptions options, SignalSet seen)
    {
        foreach (Signal signal in seen.Without(Signal.Gratitude))
        {
            if (signal.Family() != SignalFamily.Access)
            {
                options.Weights[signal] = Math.Clamp(Math.Round(1 - Math.Exp(-Values[(int)signal]), 3), 0, 0.999);
            }
        }

        for (int f = 0; f < FamilyCount; f++)
        {
            if ((SignalFamily)f != SignalFamily.Access)
            {
                options.FamilyStrengths[(SignalFamily)f] = Math.Round(Values[Strengths + f], 3);
            }
        }

        options.Baseline = Math.Round(Values[Baseline], 3);
        options.Decay = Math.Round(Math.Exp(Values[LogDecay]), 3);
        options.GratitudeRelief = Math.Round(Values[Gratitude], 3);
        options.Prior = Math.Round(Values[Prior], 3);
    }

    /// <summary>How far a number may wander before it costs as much as one turn told wrong at even odds.</summary>
    public static double SpreadOf(int index) => index switch
    {
        < Strengths => 0.5,
        < Baseline => 1.5,
        Baseline => 2,
        LogDecay => 0.7,
        Gratitude => 0.7,
        _ => 2,
    };

    private void Range(int index, double value, double least, double most)
    {
        Least[index] = least;
        Most[index] = most;
        Values[index] = Math.Clamp(value, least, most);
    }

    private void HoldIf(bool held, int index)
    {
        if (held)
        {
            Least[index] = Most[index] = Values[index];
        }
    }
}
