namespace EscalationTrust;

/// <summary>The indicators that are shares. Each is defined on one page, <c>docs/indicators.md</c>.</summary>
public enum ShareIndicator
{
    /// <summary>Handed over, of all that could be. A figure to read beside the others, never a target.</summary>
    Escalated = 0,

    /// <summary>First indicator: the customer had repeated themselves more than once before, of those handed over.</summary>
    RepeatedBeforeEscalation = 1,

    /// <summary>Second indicator: the customer had to say it again, of those a person answered.</summary>
    RestatedAfterHandoff = 2,

    /// <summary>Third indicator: automation held it longer than it may, of the cases of high risk.</summary>
    HighRiskOverstayed = 3,

    /// <summary>Part of the fifth indicator: the customer complained, of those handed over.</summary>
    ComplainedAfterEscalation = 4,

    /// <summary>A person answered within the limit, of those whose customer asked for one.</summary>
    HumanReachedInTime = 5,

    /// <summary>A person with authority and context answered within the limit, of those that needed one.</summary>
    EffectiveInTime = 6,

    /// <summary>A person answered at all, of those handed over.</summary>
    HandoffAnswered = 7,

    /// <summary>Escalated too late or never, of those that needed a person.</summary>
    LateOrMissed = 8,

    /// <summary>Escalated all the same, of those that needed nobody.</summary>
    Unnecessary = 9,

    /// <summary>Resolved without a return, of those that stayed with the bot.</summary>
    ContainedResolved = 10,

    /// <summary>The customer came back with the same matter, of those that stayed with the bot.</summary>
    ContainedReturned = 11,

    /// <summary>The customer left a bot that went in circles, of those that stayed with the bot.</summary>
    ContainedAbandonedInLoop = 12,

    /// <summary>The customer left otherwise, of those that stayed with the bot.</summary>
    ContainedAbandoned = 13,

    /// <summary>The customer confirmed that it is solved, of those that stayed with the bot: confidence after the machine. Silence is unknown.</summary>
    ConfirmedAfterBot = 14,

    /// <summary>The customer came back within the window, of all that ended.</summary>
    Recontacted = 15,

    /// <summary>Opened again within the window, of those that were resolved.</summary>
    Reopened = 16,
}
