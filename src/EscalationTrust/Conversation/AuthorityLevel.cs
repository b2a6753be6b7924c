namespace EscalationTrust;

/// <summary>What a person may decide: the higher, the more.</summary>
/// <remarks>
/// Levels are compared by their number, and only with <see cref="AuthorityLevels.Covers"/>: a known level covers itself and
/// every lower one; an unknown level covers nothing that is asked for, since nobody's word stands for it.
/// </remarks>
public enum AuthorityLevel
{
    /// <summary>Not known; as a requirement: none.</summary>
    Unknown = 0,

    /// <summary>Answers within the rules.</summary>
    Agent = 1,

    /// <summary>Decides in one field, such as billing or fraud.</summary>
    Specialist = 2,

    /// <summary>Makes exceptions from the rules.</summary>
    Supervisor = 3,

    /// <summary>Answers for a team and its promises.</summary>
    Manager = 4,

    /// <summary>Answers for the business.</summary>
    Executive = 5,
}
