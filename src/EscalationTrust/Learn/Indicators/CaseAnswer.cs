namespace EscalationTrust;

/// <summary>What a case says to a question that an indicator asks.</summary>
internal enum CaseAnswer
{
    /// <summary>The question is not for this case: it stands in no count.</summary>
    OutOfCohort = 0,

    /// <summary>The case does not say.</summary>
    Unknown = 1,

    No = 2,

    Yes = 3,
}
