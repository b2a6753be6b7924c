namespace EscalationTrust.Tests;

/// <summary>Walks the table behind the policy document.</summary>
internal static class PolicyTable
{
    /// <summary>Every field at any depth, once.</summary>
    public static IEnumerable<PolicyField> Fields() => Fields(PolicyFields.Policy.Shape);

    private static IEnumerable<PolicyField> Fields(FieldShape shape) =>
        shape.Fields.SelectMany(field => Fields(field.Shape).Prepend(field));
}
