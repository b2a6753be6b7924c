namespace EscalationTrust;

/// <summary>How a case ended. Every case has exactly one outcome, so shares of outcomes add up to 1.</summary>
public enum CaseOutcome
{
    /// <summary>The record does not say, or it is too early to say. Stored as <c>unknown</c>.</summary>
    Unknown = 0,

    /// <summary>Contained, and the customer confirmed that it is solved. Stored as <c>resolved-confirmed</c>.</summary>
    ResolvedConfirmed = 1,

    /// <summary>Contained and closed without the customer's word; watched for the whole window without a return. Stored as <c>resolved-assumed</c>.</summary>
    ResolvedAssumed = 2,

    /// <summary>Contained, and the customer came back with the same matter within the window. Stored as <c>returned</c>.</summary>
    Returned = 3,

    /// <summary>Contained: the customer left a bot that went in circles. Stored as <c>abandoned-in-loop</c>.</summary>
    AbandonedInLoop = 4,

    /// <summary>Contained: the customer left otherwise. Stored as <c>abandoned</c>.</summary>
    Abandoned = 5,

    /// <summary>Handed over, and a person answered. Stored as <c>handed-off</c>.</summary>
    HandedOff = 6,

    /// <summary>Handed over, and the case ended without a person's answer. Stored as <c>handoff-unanswered</c>.</summary>
    HandoffUnanswered = 7,

    /// <summary>Handed over, and still waiting for a person's answer. Stored as <c>handoff-waiting</c>.</summary>
    HandoffWaiting = 8,
}
