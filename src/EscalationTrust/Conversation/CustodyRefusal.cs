namespace EscalationTrust;

/// <summary>Why a <see cref="CustodyEvent"/> was rejected.</summary>
public enum CustodyRefusal
{
    /// <summary>It was not rejected.</summary>
    None = 0,

    /// <summary>It is not possible from the custody in force.</summary>
    NotFromHere = 1,

    /// <summary>It is about another episode than the one that is open: a late delivery.</summary>
    OtherEpisode = 2,

    /// <summary>No such event is defined.</summary>
    Undefined = 3,
}
