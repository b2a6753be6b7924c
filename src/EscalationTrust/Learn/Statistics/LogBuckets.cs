namespace EscalationTrust;

/// <summary>Buckets of time whose width grows with the time: every value lies within 1 % of its bucket's.</summary>
/// <remarks>
/// <para>After Masson, Rim and Lee, <i>DDSketch</i> (2019): with γ = (1 + ε) / (1 − ε) and ε = 0.01, bucket i holds (γ^(i−1), γ^i] milliseconds
/// and stands for 2γ^i / (γ + 1). Bucket 0 holds everything up to 1 ms, the last everything from about 23 years. Fixed, so tables add up.</para>
/// </remarks>
internal static class LogBuckets
{
    public const int Count = 1360;

    private const double Epsilon = 0.01;
    private const double Gamma = (1 + Epsilon) / (1 - Epsilon);

    private static readonly double LogGamma = Math.Log(Gamma);

    /// <summary>The bucket of a span; negative spans count as none.</summary>
    public static int IndexOf(TimeSpan span)
    {
        double milliseconds = span.TotalMilliseconds;
        return milliseconds <= 1 ? 0 : Math.Min(Count - 1, (int)Math.Ceiling(Math.Log(milliseconds) / LogGamma));
    }

    /// <summary>The span for which a bucket stands.</summary>
    public static TimeSpan ValueOf(int index) =>
        index == 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(2 * Math.Exp(index * LogGamma) / (Gamma + 1));
}
