namespace EscalationTrust;

/// <summary>Facts that agents ask for, as a set: those a handoff already brought, or those asked for.</summary>
[Flags]
public enum AskableFacts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The customer's name.</summary>
    Name = 1 << 0,

    /// <summary>An e-mail address.</summary>
    Email = 1 << 1,

    /// <summary>A telephone number.</summary>
    Phone = 1 << 2,

    /// <summary>A postal address.</summary>
    Address = 1 << 3,

    /// <summary>An order, a booking, a shipment.</summary>
    Order = 1 << 4,

    /// <summary>An account, a contract, a customer number.</summary>
    Account = 1 << 5,

    /// <summary>A ticket, an invoice, a transaction, another reference.</summary>
    Reference = 1 << 6,

    /// <summary>A product, a model, a serial number.</summary>
    Product = 1 << 7,

    /// <summary>When it happened or was bought.</summary>
    Date = 1 << 8,

    /// <summary>An amount of money.</summary>
    Amount = 1 << 9,

    /// <summary>What the matter is.</summary>
    Problem = 1 << 10,

    /// <summary>What was tried already.</summary>
    Steps = 1 << 11,
}
