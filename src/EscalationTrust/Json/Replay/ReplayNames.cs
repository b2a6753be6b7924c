namespace EscalationTrust;

/// <summary>The stored names of what a replay finds.</summary>
public static class ReplayNames
{
    /// <summary>The stored name of a single change; "undefined" for none or for several.</summary>
    public static string Name(this ReplayChanges change) => change switch
    {
        ReplayChanges.Earlier => "earlier",
        ReplayChanges.Later => "later",
        ReplayChanges.NewlyEscalated => "newly-escalated",
        ReplayChanges.NoLongerEscalated => "no-longer-escalated",
        ReplayChanges.DifferentReason => "different-reason",
        ReplayChanges.ContainedMore => "contained-more",
        ReplayChanges.ContainedLess => "contained-less",
        _ => "undefined",
    };

    /// <summary>The single changes in a set, in order.</summary>
    public static IEnumerable<ReplayChanges> Single(this ReplayChanges changes)
    {
        for (int bit = 1; bit <= (int)ReplayChanges.ContainedLess; bit <<= 1)
        {
            if (((int)changes & bit) != 0)
            {
                yield return (ReplayChanges)bit;
            }
        }
    }
}
