namespace EscalationTrust;

/// <summary>Kinds of personal data that <see cref="PersonalDataMasker"/> knows.</summary>
[Flags]
public enum PersonalDataKinds
{
    /// <summary>Nothing is masked.</summary>
    None = 0,

    /// <summary>Payment cards: 13 to 19 digits of a known issuer, with or without separators, whose check digit is right. Becomes <c>[card]</c>.</summary>
    Cards = 1 << 0,

    /// <summary>International bank account numbers of the right length for their country whose check digits are right. Becomes <c>[iban]</c>.</summary>
    Ibans = 1 << 1,

    /// <summary>E-mail addresses. Becomes <c>[e-mail]</c>.</summary>
    Emails = 1 << 2,

    /// <summary>Phone numbers that look like one: with a country code, grouped as phones are, or behind a word such as "phone". Becomes <c>[phone]</c>.</summary>
    Phones = 1 << 3,

    /// <summary>Card codes: three or four digits right behind words that name them, such as "CVV" or "security code". Becomes <c>[card code]</c>.</summary>
    CardCodes = 1 << 4,

    /// <summary>All of them.</summary>
    All = Cards | Ibans | Emails | Phones | CardCodes,
}
