namespace EscalationTrust;

/// <summary>How a customer reaches a person.</summary>
public enum AccessWay
{
    /// <summary>No person can be reached now, and the customer is told so, with the next opening and another contact.</summary>
    HonestRefusal = 0,

    /// <summary>The request goes to the desk; whether somebody is there is not known.</summary>
    Requested = 1,

    /// <summary>A person is free.</summary>
    Live = 2,

    /// <summary>People are there and others come first.</summary>
    Queued = 3,

    /// <summary>A call back is offered.</summary>
    Callback = 4,

    /// <summary>A ticket that a person answers in writing.</summary>
    Ticket = 5,
}
