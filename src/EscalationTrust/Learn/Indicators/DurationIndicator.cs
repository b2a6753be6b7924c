namespace EscalationTrust;

/// <summary>The indicators that are times, with those still open counted for as long as they were watched.</summary>
public enum DurationIndicator
{
    /// <summary>From the need to the first answer of a person with authority and context. The need comes from an audit or the customer's request, never from the policy.</summary>
    TimeToEffectiveEscalation = 0,

    /// <summary>From the request for a person to a person's first answer.</summary>
    HumanAccess = 1,

    /// <summary>Fourth indicator: from the decision to hand over to the resolution.</summary>
    TimeToResolution = 2,

    /// <summary>How long automation held cases of high risk.</summary>
    HighRiskInAutomation = 3,

    /// <summary>From the end to the customer's return with the same matter.</summary>
    TimeToRecontact = 4,

    /// <summary>From the resolution to a reopening.</summary>
    TimeToReopening = 5,
}
