namespace EscalationTrust;

/// <summary>The area between two curves of trust, by Simpson's rule.</summary>
/// <remarks>
/// <para>Both curves are ratios of exponentials whose fastest half-life is given, so they are smooth on its scale: eight steps per
/// half-life leave an error below 1e-8 of the area. After sixty half-lives nothing is left of the good, and steps grow.</para>
/// </remarks>
internal static class SpilloverArea
{
    private const int StepsPerHalfLife = 8;
    private const int FewestSteps = 64;
    private const int MostSteps = 1 << 14;

    /// <summary>The area in trust-days.</summary>
    public static double Of(Func<TimeSpan, double> without, Func<TimeSpan, double> with, TimeSpan horizon, TimeSpan halfLife)
    {
        int steps = 2 * (int)Math.Clamp(Math.Ceiling(StepsPerHalfLife / 2.0 * (horizon / halfLife)), FewestSteps / 2, MostSteps / 2);
        double sum = 0;
        for (int i = 0; i <= steps; i++)
        {
            TimeSpan at = horizon * ((double)i / steps);
            int weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * (without(at) - with(at));
        }

        return sum * horizon.TotalDays / (3 * steps);
    }
}
