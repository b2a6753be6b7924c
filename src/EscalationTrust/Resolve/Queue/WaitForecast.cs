namespace EscalationTrust;

/// <summary>How long a place in a queue waits: the formulas of Erlang and of a queue whose customers give up.</summary>
/// <remarks>
/// <para>Exponential handling times with the given mean, all servers busy, and nobody overtakes. Times in minutes.
/// Arguments out of range give NaN, which means not known; nothing throws. Thread-safe.</para>
/// </remarks>
public static class WaitForecast
{
    /// <summary>The share of arrivals that must wait (Erlang C, by the recursion of Erlang B).</summary>
    /// <param name="servers">People who serve, at least 1.</param>
    /// <param name="load">Arrivals per minute times the mean handling time; 0 or more. From <paramref name="servers"/> on everybody waits.</param>
    public static double ShareThatWaits(int servers, double load)
    {
        if (servers < 1 || !(load >= 0))
        {
            return double.NaN;
        }

        if (load >= servers)
        {
            return 1;
        }

        double blocked = 1;
        for (long k = 1; k <= servers; k++)
        {
            blocked = load * blocked / (k + (load * blocked));
        }

        return servers * blocked / (servers - (load * (1 - blocked)));
    }

    /// <summary>The mean wait of all arrivals in a queue at rest (Erlang C); infinite from full load on.</summary>
    /// <param name="servers">People who serve, at least 1.</param>
    /// <param name="arrivals">Arrivals per minute, 0 or more.</param>
    /// <param name="meanHandling">Mean handling time in minutes, above 0.</param>
    public static double MeanWait(int servers, double arrivals, double meanHandling)
    {
        double load = arrivals * meanHandling;
        double waits = meanHandling > 0 ? ShareThatWaits(servers, load) : double.NaN;
        return load >= servers ? double.PositiveInfinity : waits * meanHandling / (servers - load);
    }

    /// <summary>The mean wait of a place in the queue: the sum of 1 / (m·μ + i·θ) for i from 0 to the number ahead.</summary>
    /// <param name="ahead">Tickets ahead, 0 or more.</param>
    /// <param name="servers">People who serve, at least 1.</param>
    /// <param name="meanHandling">Mean handling time in minutes, above 0.</param>
    /// <param name="meanPatience">How long those ahead wait on average before they give up, in minutes; infinite when nobody does.</param>
    public static double MeanWaitAt(int ahead, int servers, double meanHandling, double meanPatience = double.PositiveInfinity)
    {
        if (!IsQueue(ahead, servers, meanHandling, meanPatience))
        {
            return double.NaN;
        }

        if (double.IsPositiveInfinity(meanPatience))
        {
            return (ahead + 1.0) * meanHandling / servers;
        }

        double served = servers / meanHandling, leaving = 1 / meanPatience, wait = 0;
        for (long i = 0; i <= ahead; i++)
        {
            wait += 1 / (served + (i * leaving));
        }

        return wait;
    }

    /// <summary>The chance that a place in the queue waits longer than a time.</summary>
    /// <param name="minutes">The time; 0 or less is certainly exceeded.</param>
    /// <param name="ahead">Tickets ahead, 0 or more.</param>
    /// <param name="servers">People who serve, at least 1.</param>
    /// <param name="meanHandling">Mean handling time in minutes, above 0.</param>
    /// <param name="meanPatience">How long those ahead wait on average before they give up, in minutes; infinite when nobody does.</param>
    /// <remarks>
    /// Without abandonment the departures ahead are a Poisson count: e^(−mμx) · Σ (mμx)^j / j!, j up to the number ahead. With it
    /// the wait is a sum of exponential steps with rates mμ + iθ, which is −ln B / θ for B beta-distributed with mμ/θ and the
    /// place: exact for the one who stays.
    /// </remarks>
    public static double ChanceOfLonger(double minutes, int ahead, int servers, double meanHandling, double meanPatience = double.PositiveInfinity)
    {
        if (!IsQueue(ahead, servers, meanHandling, meanPatience) || double.IsNaN(minutes))
        {
            return double.NaN;
        }

        if (minutes <= 0)
        {
            return 1;
        }

        double served = servers / meanHandling;
        return double.IsPositiveInfinity(meanPatience)
            ? PoissonTail.AtMost(ahead, served * minutes)
            : BetaFunction.Cumulative(Math.Exp(-minutes / meanPatience), served * meanPatience, ahead + 1.0);
    }

    private static bool IsQueue(int ahead, int servers, double meanHandling, double meanPatience) =>
        ahead >= 0 && servers >= 1 && meanHandling > 0 && double.IsFinite(meanHandling) && meanPatience > 0;
}
