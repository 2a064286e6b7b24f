package org.retort.platform;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.type.internal.BasicTypeImpl;
import org.jspecify.annotations.Nullable;

/// The one road that all text takes to the database, whether it is written or looked for: what nobody can see stays
/// behind, so that none of it is ever stored and no question fails for it. Hibernate finds this by its service file.
public final class VisibleTextStored implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        var text = new Text();
        types.contributeJavaType(text);
        types.contributeType(new BasicTypeImpl<>(text, VarcharJdbcType.INSTANCE), "string", String.class.getName());
    }

    private static final class Text extends StringJavaType {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as Hibernate declares it
        public <X> @Nullable X unwrap(@Nullable String value, Class<X> type, WrapperOptions options) {
            return super.unwrap(value == null ? null : VisibleText.of(value), type, options);
        }
    }
}
