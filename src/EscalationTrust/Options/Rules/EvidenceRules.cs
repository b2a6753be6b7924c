namespace EscalationTrust;

/// <summary>A request for a person keeps its weight, friction never decides alone, and thanks are not a risk.</summary>
internal static class EvidenceRules
{
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.Risk is { Weights: { } weights, FamilyStrengths: { } strengths })
        {
            Access(weights, strengths, review);
            Gratitude(weights, review);
            Friction(weights, strengths, review);
        }

        if (options.Limits is { FrictionTurns: 1 })
        {
            review.Add(
                "Limits.FrictionTurns",
                "1",
                "must be 2 or more, or 0 for no limit: no single thin cue decides",
                "Set 2: one turn of friction contains, the second escalates");
        }
    }

    private static void Access(Dictionary<Signal, double> weights, Dictionary<SignalFamily, double> strengths, PolicyReview review)
    {
        const string Rule = "must not be 0: a request for a person may not be weakened";
        foreach (Signal signal in (ReadOnlySpan<Signal>)[Signal.HumanRequested, Signal.BotRefused])
        {
            if (WeightOf(signal, weights) == 0)
            {
                review.Add(PolicyPath.At("Risk.Weights", signal.Name()), "0", Rule, "Take the entry out to keep the default weight");
            }
        }

        if (StrengthOf(SignalFamily.Access, strengths) == 0)
        {
            review.Add(PolicyPath.At("Risk.FamilyStrengths", "access"), "0", Rule, "Take the entry out to keep the default strength");
        }
    }

    private static void Gratitude(Dictionary<Signal, double> weights, PolicyReview review)
    {
        if (weights.TryGetValue(Signal.Gratitude, out double weight) && weight != 0)
        {
            review.Add(
                PolicyPath.At("Risk.Weights", Signal.Gratitude.Name()),
                PolicyReview.Number(weight),
                "gratitude lowers risk and has no weight",
                "Take the entry out and set Risk.GratitudeRelief");
        }
    }

    private static void Friction(Dictionary<Signal, double> weights, Dictionary<SignalFamily, double> strengths, PolicyReview review)
    {
        bool sentiment = false;
        bool words = false;
        for (int i = 0; i < SignalCatalog.Count; i++)
        {
            var signal = (Signal)i;
            if (WeightOf(signal, weights) == 0 || StrengthOf(signal.Family(), strengths) == 0 || signal == Signal.Gratitude)
            {
                continue;
            }

            switch (signal.Family())
            {
                case SignalFamily.Access:
                    break;
                case SignalFamily.Friction:
                    bool mood = signal is Signal.NegativeSentiment or Signal.FallingSentiment;
                    sentiment |= mood;
                    words |= !mood;
                    break;
                default:
                    return;
            }
        }

        review.Add(
            "Risk",
            words ? "weighted by friction only" : sentiment ? "weighted by sentiment only" : "without weights",
            "some signal outside access and friction must carry weight: mood alone may not decide",
            "Give a weight to signals of repetition, substance or machine, and a strength to their families");
    }

    private static double WeightOf(Signal signal, Dictionary<Signal, double> weights) =>
        weights.GetValueOrDefault(signal, DefaultEvidence.WeightOf(signal));

    private static double StrengthOf(SignalFamily family, Dictionary<SignalFamily, double> strengths) =>
        strengths.GetValueOrDefault(family, DefaultEvidence.StrengthOf(family));
}
