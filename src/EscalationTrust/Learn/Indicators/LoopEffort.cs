namespace EscalationTrust;

/// <summary>What going in circles costs the customer: E = Σ [1 + ½ ln(1 + characters / 50)] over the turns in the loop, plus waiting.</summary>
/// <remarks>One short message is 1, a message of 320 characters is 2. A turn is in the loop when the customer restates or the bot repeats. Pure; thread-safe.</remarks>
public static class LoopEffort
{
    /// <summary>What a minute of waiting in the loop adds: 0.1 of a message. A convention.</summary>
    public const double PerMinute = 0.1;

    private const double OrdinaryLength = 50;

    /// <summary>The effort of one message.</summary>
    /// <param name="characters">Its length; negative counts as 0.</param>
    public static double OfMessage(int characters) => 1 + (0.5 * Math.Log(1 + (Math.Max(0, characters) / OrdinaryLength)));

    /// <summary>The effort of time spent in the loop; negative counts as none.</summary>
    public static double OfTime(TimeSpan dwell) => PerMinute * Math.Max(0, dwell.TotalMinutes);
}
