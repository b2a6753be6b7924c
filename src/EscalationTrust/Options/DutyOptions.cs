namespace EscalationTrust;

/// <summary>What the host has to do besides deciding, declared so that the AI card, the reports and the host's own code can go by it. Policy packs set these; a host may as well.</summary>
public sealed class DutyOptions
{
    /// <summary>True when card numbers and codes must be masked before anything is stored or passed on. The default value is false.</summary>
    public bool MaskPaymentData { get; set; }

    /// <summary>True when e-mail addresses, phone numbers and account numbers must be masked before anything is stored or passed on. The default value is false.</summary>
    public bool MaskPersonalData { get; set; }

    /// <summary>True when every decision must be kept, to prove later what was decided and why. The default value is false.</summary>
    public bool KeepDecisions { get; set; }

    /// <summary>True when the customer is answered in the language they wrote in. The default value is false.</summary>
    public bool SameLanguage { get; set; }

    /// <summary>True when each request and complaint gets a reference that the customer can follow it by. The default value is false.</summary>
    public bool TrackingReference { get; set; }

    /// <summary>True when the person who takes over says who they are. The default value is false.</summary>
    public bool NamedPerson { get; set; }

    /// <summary>True when a service is not cut off while a complaint about it is open. The default value is false.</summary>
    public bool NoCutOffWhileOpen { get; set; }

    /// <summary>True when quality of service is evaluated and audited. The default value is false.</summary>
    public bool Audit { get; set; }

    /// <summary>Working days (1 to 365) within which a complaint is answered. Null by default.</summary>
    public int? AnswerWithinWorkingDays { get; set; }

    /// <summary>Working days (1 to 365) within which a complaint about an undue charge is answered. Null by default.</summary>
    public int? UndueChargeWithinWorkingDays { get; set; }
}
