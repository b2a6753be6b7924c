namespace EscalationTrust;

/// <summary>How the cost of one more minute grows with the wait. Named after the rate, not after its sum.</summary>
/// <remarks>c is the weight, w the wait so far, T the time from the need to the deadline.</remarks>
public enum CostShape
{
    /// <summary>c: every minute costs the same, and the whole wait in proportion.</summary>
    Constant = 0,

    /// <summary>c · w / T: nothing at first, c at the deadline, 2c at twice the time. The whole wait costs c · w² / 2T (accumulating priority).</summary>
    Linear = 1,

    /// <summary>c · (w / T)²: little before the deadline, steep after it. The whole wait costs c · w³ / 3T².</summary>
    Quadratic = 2,

    /// <summary>c · T / (T − w), at most 100c: a wall at the deadline, so that the nearest deadline comes first.</summary>
    Barrier = 3,
}
