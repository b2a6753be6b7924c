namespace EscalationTrust.Tests.Detect;

/// <summary>Resolution Risk as DESIGN §3 writes it, in double arithmetic.</summary>
internal sealed class NaiveRisk(RiskScoringOptions options)
{
    private double? _evidence;

    public double Score(SignalSet signals, double? prior = null, double? trust = null)
    {
        double z = TurnEvidence(signals);
        _evidence = _evidence is { } r ? Math.Log(1 + Math.Exp(r + Math.Log(options.Decay))) + z : z;
        _evidence = Math.Clamp(_evidence.Value, -30, 30);
        double x = _evidence.Value + (prior ?? options.Prior) + (trust is { } t ? options.DistrustPrior * (1 - t) : 0);
        return 1 / (1 + Math.Exp(-x));
    }

    public double TurnEvidence(SignalSet signals)
    {
        double z = options.Baseline - (signals.Contains(Signal.Gratitude) ? options.GratitudeRelief : 0);
        foreach (SignalFamily family in Enum.GetValues<SignalFamily>())
        {
            double none = 1;
            foreach (Signal signal in signals)
            {
                none *= signal.Family() == family && signal != Signal.Gratitude ? 1 - WeightOf(signal) : 1;
            }

            z += options.FamilyStrengths.GetValueOrDefault(family, DefaultEvidence.StrengthOf(family)) * (1 - none);
        }

        return z;
    }

    private double WeightOf(Signal signal) => options.Weights.GetValueOrDefault(signal, DefaultEvidence.WeightOf(signal));
}
