namespace EscalationTrust;

/// <summary>Why one ticket stands before another, in the order in which the rules apply.</summary>
public enum PrecedenceReason
{
    /// <summary>Nothing tells them apart: the same ticket.</summary>
    Same = 0,

    /// <summary>It has waited for the ageing cap or longer, and the other has not.</summary>
    AgeingCap = 1,

    /// <summary>Its declared index, cost rate now over handling time, is higher.</summary>
    HigherIndex = 2,

    /// <summary>At equal index its customer asked for a person.</summary>
    HumanRequested = 3,

    /// <summary>Its need began earlier; a beginning that is not known counts as the earliest.</summary>
    EarlierNeed = 4,

    /// <summary>Its handle is the lower number; nothing else tells them apart.</summary>
    LowerId = 5,
}
