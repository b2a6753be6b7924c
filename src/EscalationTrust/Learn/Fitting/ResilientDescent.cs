namespace EscalationTrust;

/// <summary>Walks a row of numbers downhill within their ranges: each by a step of its own that grows while the slope keeps its sign and halves when it turns.</summary>
/// <remarks>Rprop without weight backtracking (Igel and Hüsken 2000). No learning rate, no randomness: the same data give the same numbers.</remarks>
internal static class ResilientDescent
{
    private const int Rounds = 150;
    private const double FirstStep = 0.05;
    private const double LongestStep = 0.5;
    private const double ShortestStep = 1e-5;

    /// <summary>Moves the values in place.</summary>
    public static void Minimise(EvidenceObjective objective, EvidenceParameters parameters)
    {
        double[] at = parameters.Values;
        double[] gradient = new double[at.Length];
        double[] last = new double[at.Length];
        double[] steps = new double[at.Length];
        Array.Fill(steps, FirstStep);
        for (int round = 0; round < Rounds; round++)
        {
            objective.Value(at, gradient);
            double longest = 0;
            for (int i = 0; i < at.Length; i++)
            {
                double turn = gradient[i] * last[i];
                steps[i] = turn > 0 ? Math.Min(steps[i] * 1.2, LongestStep) : turn < 0 ? Math.Max(steps[i] * 0.5, ShortestStep) : steps[i];
                last[i] = turn < 0 ? 0 : gradient[i];
                double before = at[i];
                at[i] = Math.Clamp(before - (Math.Sign(last[i]) * steps[i]), parameters.Least[i], parameters.Most[i]);
                longest = Math.Max(longest, Math.Abs(at[i] - before));
            }

            if (longest < 10 * ShortestStep && round > 10)
            {
                break;
            }
        }
    }
}
