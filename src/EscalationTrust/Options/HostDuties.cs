namespace EscalationTrust;

/// <summary>What the host has to do besides deciding, as a policy and its packs declare it.</summary>
/// <remarks>The default value asks for nothing. Immutable and thread-safe.</remarks>
public readonly record struct HostDuties
{
    /// <summary>Card numbers and codes must be masked before anything is stored or passed on.</summary>
    public bool MaskPaymentData { get; init; }

    /// <summary>E-mail addresses, phone numbers and account numbers must be masked before anything is stored or passed on.</summary>
    public bool MaskPersonalData { get; init; }

    /// <summary>Every decision must be kept.</summary>
    public bool KeepDecisions { get; init; }

    /// <summary>The customer is answered in the language they wrote in.</summary>
    public bool SameLanguage { get; init; }

    /// <summary>Each request and complaint gets a reference.</summary>
    public bool TrackingReference { get; init; }

    /// <summary>The person who takes over says who they are.</summary>
    public bool NamedPerson { get; init; }

    /// <summary>A service is not cut off while a complaint about it is open.</summary>
    public bool NoCutOffWhileOpen { get; init; }

    /// <summary>Quality of service is evaluated and audited.</summary>
    public bool Audit { get; init; }

    /// <summary>Working days within which a complaint is answered. Null when not stated.</summary>
    public int? AnswerWithinWorkingDays { get; init; }

    /// <summary>Working days within which a complaint about an undue charge is answered. Null when not stated; then <see cref="AnswerWithinWorkingDays"/> counts.</summary>
    public int? UndueChargeWithinWorkingDays { get; init; }

    /// <summary>The last day to answer a complaint: Monday to Friday without holidays, the day it arrived not counted. Null when no time is stated or the calendar ends.</summary>
    /// <param name="received">The day the complaint arrived.</param>
    /// <param name="undueCharge">True for a complaint about an undue charge.</param>
    /// <param name="holidays">Days that do not count. Optional.</param>
    public DateOnly? AnswerBy(DateOnly received, bool undueCharge = false, IReadOnlySet<DateOnly>? holidays = null)
    {
        int? within = undueCharge ? UndueChargeWithinWorkingDays ?? AnswerWithinWorkingDays : AnswerWithinWorkingDays;
        if (within is not { } left || left < 1)
        {
            return null;
        }

        for (DateOnly day = received; day < DateOnly.MaxValue;)
        {
            day = day.AddDays(1);
            bool counts = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && holidays?.Contains(day) != true;
            if (counts && --left == 0)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>A redactor that masks at least what has to be masked; null stands for the built-in one, which masks everything it knows.</summary>
    internal IPacketRedactor? Masked(IPacketRedactor? redactor)
    {
        PersonalDataKinds kinds = (MaskPaymentData ? PersonalDataKinds.Cards | PersonalDataKinds.CardCodes : 0)
            | (MaskPersonalData ? PersonalDataKinds.Ibans | PersonalDataKinds.Emails | PersonalDataKinds.Phones : 0);
        return redactor is null || kinds == PersonalDataKinds.None ? redactor : new RedactorChain(redactor, new PersonalDataMasker(kinds));
    }

    internal static HostDuties Of(DutyOptions options) => new()
    {
        MaskPaymentData = options.MaskPaymentData,
        MaskPersonalData = options.MaskPersonalData,
        KeepDecisions = options.KeepDecisions,
        SameLanguage = options.SameLanguage,
        TrackingReference = options.TrackingReference,
        NamedPerson = options.NamedPerson,
        NoCutOffWhileOpen = options.NoCutOffWhileOpen,
        Audit = options.Audit,
        AnswerWithinWorkingDays = options.AnswerWithinWorkingDays,
        UndueChargeWithinWorkingDays = options.UndueChargeWithinWorkingDays,
    };
}
